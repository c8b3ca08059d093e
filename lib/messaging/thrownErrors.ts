/**
 * Stands in for the messaging library's own way to send thrown errors, which keeps causes and every further property and would travel into
 * every page. Ours are values where they are expected; of one that is not, name and message are enough to tell.
 */
interface SentError {
  name: string;
  message: string;
}

export function serializeError(thrown: unknown): SentError {
  return thrown instanceof Error
    ? { name: thrown.name, message: thrown.message }
    : { name: 'Error', message: String(thrown) };
}

export function deserializeError({ name, message }: SentError): Error {
  return Object.assign(new Error(message), { name });
}
