import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is loaded when it is wanted takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);
