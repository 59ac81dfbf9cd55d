/** What is written between braces in a paragraph, or what stands around it. */
export interface LiquidPart {
  readonly kind: 'words' | 'output' | 'tag';
  /** As it is to be run: Word's curly quotation marks and no-break spaces made straight. */
  readonly text: string;
  /** Name of the tag: `for`, `endfor`. */
  readonly name: string;
  /** Offset in the paragraph's words. */
  readonly from: number;
  readonly to: number;
}

const braces = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu;

/** The words of a paragraph parted into Liquid and what stands around it. */
export function liquidParts(words: string): readonly LiquidPart[] {
  const parts: LiquidPart[] = [];
  let from = 0;
  const add = (kind: LiquidPart['kind'], end: number): void => {
    const text = words.slice(from, end);
    if (text === '') return;
    const straight = kind === 'words' ? text : straightened(text);
    const name = kind === 'tag' ? (/^\{%-?\s*(#|\w+)/u.exec(straight)?.[1] ?? '') : '';
    parts.push({ kind, text: straight, name, from, to: end });
    from = end;
  };
  for (const found of words.matchAll(braces)) {
    add('words', found.index);
    add(found[0].startsWith('{{') ? 'output' : 'tag', found.index + found[0].length);
  }
  add('words', words.length);
  return parts;
}

/** Whether words hold any Liquid. */
export function hasLiquid(words: string): boolean {
  return words.includes('{{') || words.includes('{%');
}

/** Word sets quotation marks and dashes as they are typed; Liquid knows the straight ones. */
function straightened(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/[–—]/gu, '-')
    .replace(/[\t\n\r]/gu, ' ');
}

const control: ReadonlySet<string> = new Set([
  'assign',
  'break',
  'case',
  'comment',
  'continue',
  'else',
  'elsif',
  'endcase',
  'endcomment',
  'endfor',
  'endif',
  'endunless',
  'for',
  'if',
  'unless',
  'when',
  '#',
]);

/** Tags that print nothing themselves, so that a paragraph or row of nothing else is not printed either. */
export function isControl(part: LiquidPart): boolean {
  return part.kind === 'tag' && control.has(part.name);
}

/** Whether parts are nothing but such tags and white space. */
export function areControls(parts: readonly LiquidPart[]): boolean {
  return parts.some(isControl) && parts.every((part) => isControl(part) || isBlank(part));
}

const blockTags: ReadonlySet<string> = new Set(['slot', 'fact_list', 'chronology']);

/** Whether a paragraph is a place for whole blocks: `{{ body }}`, `{% slot "…" %}`, a list of facts. */
export function isBlockPlace(parts: readonly LiquidPart[]): boolean {
  const [only, ...others] = parts.filter((part) => !isBlank(part));
  return only !== undefined && others.length === 0 && (blockTags.has(only.name) || isBody(only));
}

/** `{{ body }}` */
export function isBody({ kind, text }: LiquidPart): boolean {
  return kind === 'output' && /^\{\{-?\s*body\s*-?\}\}$/u.test(text);
}

/** Whether a part needs a paragraph of its own. */
export function needsOwnParagraph(part: LiquidPart): boolean {
  return blockTags.has(part.name) || isBody(part);
}

function isBlank(part: LiquidPart): boolean {
  return part.kind === 'words' && part.text.trim() === '';
}
