/** What was read from a field: a value, nothing for an empty field, or what to write instead. */
export type Reading<T> =
  | { readonly is: 'value'; readonly value: T }
  | { readonly is: 'nothing' }
  | { readonly is: 'wrong'; readonly error: string };

/** An empty field. */
export const nothing: Reading<never> = { is: 'nothing' };

/** A field that could be read. */
export function read<T>(value: T): Reading<T> {
  return { is: 'value', value };
}

/** A field that could not be read; `error` says what to write, as a sentence. */
export function wrong(error: string): Reading<never> {
  return { is: 'wrong', error };
}
