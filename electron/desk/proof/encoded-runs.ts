/** Bytes that a text spells out in another alphabet. */
export interface EncodedRun {
  readonly form: 'hex' | 'base64';
  readonly bytes: Uint8Array;
}

const hexRun = /(?:[0-9a-f]{2}[\s:,-]?){6,}/giu;
const base64Run = /[A-Za-z0-9+/_-]{8,}/gu;
/** Words of a language have capitals in front only, and no figures. */
const looksEncoded = /[a-z][A-Z]|[A-Z]{2}|[0-9+/_]/u;
const brokenLine = /([A-Za-z0-9+/]{60,})\r?\n[ \t]*(?=[A-Za-z0-9+/])/gu;

/** The runs of a text that may be hexadecimal or base64, from each offset at which they may begin. */
export function* encodedRuns(text: string): Generator<EncodedRun> {
  for (const [run] of text.matchAll(hexRun)) {
    const digits = run.replaceAll(/[^0-9a-f]/giu, '');
    yield { form: 'hex', bytes: Buffer.from(digits, 'hex') };
    yield { form: 'hex', bytes: Buffer.from(digits.slice(1), 'hex') };
  }
  for (const [run] of text.replaceAll(brokenLine, '$1').matchAll(base64Run)) {
    if (!looksEncoded.test(run)) continue;
    for (let offset = 0; offset < 4; offset += 1)
      yield { form: 'base64', bytes: Buffer.from(run.slice(offset), 'base64') };
  }
}
