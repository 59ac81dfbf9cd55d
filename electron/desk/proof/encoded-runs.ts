/** Bytes that a text spells out in another alphabet. */
export interface EncodedRun {
  readonly form: 'hex' | 'base64';
  readonly bytes: Uint8Array;
}

/** A long run is read in pieces that overlap by more than any words are long. */
const pieceLength = 32_768;
const overlap = 2048;
const leastHex = 12;
const leastBase64 = 8;
const lineLength = 60;
/** Words of a language have capitals in front only, and no figures. */
const looksEncoded = /[a-z][A-Z]|[A-Z]{2}|[0-9+/_]/u;

const member = { hex: 1, base64: 2, betweenHex: 4, lineEnd: 8 };
const kinds = new Uint8Array(128);
for (const [signs, kind] of [
  ['0123456789abcdefABCDEF', member.hex],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-', member.base64],
  [' \t\r\n:,-', member.betweenHex],
  [' \t\r\n', member.lineEnd],
] as const)
  for (const sign of signs) kinds[sign.charCodeAt(0)] = (kinds[sign.charCodeAt(0)] ?? 0) | kind;

/** The runs of a text that may be hexadecimal or base64, from each offset at which they may begin. */
export function* encodedRuns(text: string): Generator<EncodedRun> {
  for (const digits of runs(text, { within: member.hex, between: member.betweenHex, least: leastHex })) {
    yield { form: 'hex', bytes: Buffer.from(digits, 'hex') };
    yield { form: 'hex', bytes: Buffer.from(digits.slice(1), 'hex') };
  }
  for (const run of runs(text, {
    within: member.base64,
    between: member.lineEnd,
    least: leastBase64,
    line: lineLength,
  })) {
    if (!looksEncoded.test(run)) continue;
    for (let offset = 0; offset < 4; offset += 1)
      yield { form: 'base64', bytes: Buffer.from(run.slice(offset), 'base64') };
  }
}

interface RunRule {
  readonly within: number;
  /** What may stand between two signs of a run. */
  readonly between: number;
  readonly least: number;
  /** Where given, only after so many signs in a row. */
  readonly line?: number;
}

/** The stretches of signs of one alphabet, without what stands between them. */
function* runs(text: string, rule: RunRule): Generator<string> {
  let at = 0;
  while (at < text.length) {
    if ((kindAt(text, at) & rule.within) === 0) {
      at += 1;
      continue;
    }
    const [run, end] = runAt(text, at, rule);
    if (run.length >= rule.least) yield* pieces(run);
    at = end;
  }
}

/** Hexadecimal may be parted after each pair; base64 at the ends of lines. */
function runAt(
  text: string,
  from: number,
  { within, between, line = 1 }: RunRule,
): readonly [string, number] {
  const stretches: string[] = [];
  let start = from;
  for (;;) {
    let end = start;
    while (end < text.length && (kindAt(text, end) & within) !== 0) end += 1;
    stretches.push(text.slice(start, end));
    const mostBetween = line > 1 ? 64 : 1;
    let next = end;
    while (next - end < mostBetween && (kindAt(text, next) & between) !== 0) next += 1;
    const goesOn = next > end && (kindAt(text, next) & within) !== 0 && end - start >= line;
    if (!goesOn || (line === 1 && (end - start) % 2 === 1)) return [stretches.join(''), end];
    start = next;
  }
}

function* pieces(run: string): Generator<string> {
  for (let from = 0; from === 0 || from < run.length - overlap; from += pieceLength)
    yield run.slice(from, from + pieceLength + overlap);
}

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0;
}
