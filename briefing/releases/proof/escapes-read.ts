const hasEscapes = /&(?:#|[a-z])|%[0-9a-f]{2}|\\|=[0-9a-f]{2}|\+/iu;
const escapes =
  /&#x([0-9a-f]{1,6});?|&#([0-9]{1,7});?|&([a-z]{2,8});|((?:%[0-9a-f]{2}){1,900})|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([0-3]?[0-7]{1,2})|((?:=[0-9A-F]{2}){1,900})|=\r?\n|\\([^\p{L}\p{N}\s])/giu;
const mostRounds = 3;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/**
 * A text with its escapes read, those within escapes too: entities of XML and HTML, `\u` and `\x`, the octal numbers of PDF,
 * `%XX` of addresses, `=XX` of mail, backslashes before signs. Undefined where it has none.
 */
export function escapesRead(text: string): string | undefined {
  let read = text;
  for (let round = 0; round < mostRounds && hasEscapes.test(read); round += 1) {
    const before = read;
    read = readOnce(before);
    if (read === before) break;
  }
  return read === text ? undefined : read;
}

function readOnce(text: string): string {
  return text.replace(escapes, (whole: string, ...groups: (string | undefined)[]) => {
    const [hex, decimal, name, percent, braced, four, two, octal, quoted, sign] = groups;
    const base16 = hex ?? braced ?? four ?? two;
    if (base16 !== undefined) return letterOf(Number.parseInt(base16, 16), whole);
    if (decimal !== undefined) return letterOf(Number(decimal), whole);
    if (octal !== undefined) return letterOf(Number.parseInt(octal, 8), whole);
    if (name !== undefined) return named[name.toLowerCase()] ?? accented(name) ?? whole;
    if (percent !== undefined) return bytesRead(percent);
    return quoted === undefined ? (sign ?? '') : bytesRead(quoted.replaceAll('=', '%'));
  });
}

/** `eacute` and its like; Unicode has the marks. */
function accented(name: string): string | undefined {
  const mark = /^([a-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/iu.exec(name);
  return mark?.[1];
}

function letterOf(point: number, otherwise: string): string {
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : otherwise;
}

/** Bytes as UTF-8, or one by one where they are none. */
function bytesRead(percent: string): string {
  try {
    return decodeURIComponent(percent);
  } catch {
    return percent.replace(/%(..)/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  }
}
