import { expect, test } from 'vitest';
import { deserializeError, serializeError } from '@/lib/messaging/thrownErrors';

/** Messages cross as JSON. */
const sent = (thrown: unknown) => deserializeError(JSON.parse(JSON.stringify(serializeError(thrown))));

test('an error thrown on the other side is thrown here under its name and with its words', () => {
  const error = sent(new TypeError('The box is gone'));
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('TypeError');
  expect(error.message).toBe('The box is gone');
});

test('so is what was thrown without being an error', () => {
  expect(sent('full').message).toBe('full');
});
