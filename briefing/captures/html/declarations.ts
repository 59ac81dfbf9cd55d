/** What a style declares, by property in lower case; of several of one name the last. */
export type Declarations = ReadonlyMap<string, string>;

const nothing: Declarations = new Map();

/** Reads an element’s `style`, whose values come in lower case without `!important` and comments. */
export function readDeclarations(style: string | undefined): Declarations {
  if (style === undefined || style === '') return nothing;
  const declared = new Map<string, string>();
  for (const part of withoutComments(style).split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0) declared.set(part.slice(0, colon).trim().toLowerCase(), tidyValue(part.slice(colon + 1)));
  }
  return declared;
}

/** A style without what stands between slash and asterisk; one that does not end reaches to the end, as in CSS. */
export function withoutComments(style: string): string {
  const [first = '', ...commented] = style.split('/*');
  const rest = commented.map((part) => {
    const end = part.indexOf('*/');
    return end === -1 ? '' : ` ${part.slice(end + 2)}`;
  });
  return first + rest.join('');
}

function tidyValue(value: string): string {
  return value
    .replace(/!\s*important\s*$/i, '')
    .trim()
    .toLowerCase();
}
