/** A value of a PDF (ISO 32000-2, 7.3). */
export type PdfValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'name'; readonly name: string }
  /** `true`, `false`, `null`, and the operators of content. */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | PdfDictionary
  | PdfReferenceTo;

/** All entries in their order, those of one key too. */
export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: readonly (readonly [string, PdfValue])[];
}

export interface PdfReferenceTo {
  readonly kind: 'reference';
  readonly number: number;
  /** Where it is not 0, as in files that were changed by adding to them. */
  readonly generation?: number;
}

/** The bytes of a stream, as they stand in the file. */
export interface PdfStream {
  readonly bytes: Uint8Array;
}

/** One version of an object. */
export interface PdfObject {
  readonly number: number;
  /** Where it begins in the file; of one in an object stream, that stream’s place. */
  readonly offset: number;
  readonly value: PdfValue;
  readonly stream?: PdfStream;
}

/** The last entry of a key, which is the one that readers take. */
export function entryOf(value: PdfValue | undefined, key: string): PdfValue | undefined {
  return value?.kind === 'dictionary' ? value.entries.findLast(([name]) => name === key)?.[1] : undefined;
}

/** The name at a key: `Page` of `/Type /Page`. */
export function nameAt(value: PdfValue | undefined, key: string): string | undefined {
  const entry = entryOf(value, key);
  return entry?.kind === 'name' ? entry.name : undefined;
}

/** The number at a key. */
export function numberAt(value: PdfValue | undefined, key: string): number | undefined {
  const entry = entryOf(value, key);
  return entry?.kind === 'number' ? entry.value : undefined;
}

/** A value with all that is in it. */
export function* valuesWithin(value: PdfValue): Generator<PdfValue> {
  yield value;
  if (value.kind === 'array') for (const item of value.items) yield* valuesWithin(item);
  if (value.kind === 'dictionary') for (const [, entry] of value.entries) yield* valuesWithin(entry);
}
