import { createRoot } from 'react-dom/client';
import { App as Panel } from '@/entrypoints/sidepanel/App';
import { App as Workspace } from '@/entrypoints/workspace/App';
import '@/entrypoints/sidepanel/style.css';

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;
createRoot(root).render(location.search.includes('workspace') ? <Workspace /> : <Panel />);
