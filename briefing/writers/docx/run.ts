import * as docx from 'docx';
import { bindPairs } from '../../style/bind-pairs.ts';
import { splitAtHeldHyphens } from '../../style/split-at-held-hyphens.ts';
import { printable } from './printable.ts';
import type { RunLook, WordsLook } from './run-look.ts';
import type { WordWriting } from './word-writing.ts';

/** Stands among the words for a hyphen at which no line ends. */
const heldHyphen: unique symbol = Symbol('held hyphen');

type RunPart = string | typeof heldHyphen;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A run of text. */
export function run(
  writing: Pick<WordWriting, 'meta'>,
  value: string,
  { language, direction: own, ...look }: WordsLook = {},
): docx.ParagraphChild {
  const parts = partsOf(printable(value), look);
  const direction =
    own === 'ltr' ? undefined : directionOf(writing, value, { language, isTurned: own === 'rtl' });
  if (direction !== undefined) {
    const children = parts.map((part) => (part === heldHyphen ? new docx.NoBreakHyphen() : part));
    return new docx.TextRun({ ...look, ...direction, children });
  }
  return new PlainRun(
    parts,
    language === undefined ? look : { ...look, language },
  ) as docx.XmlComponent as docx.ParagraphChild;
}

/** Code is for copying: it keeps its own spaces and hyphens. */
function partsOf(words: string, look: RunLook): readonly RunPart[] {
  const pieces = look.style === 'Code' ? [words] : splitAtHeldHyphens(bindPairs(words));
  return pieces
    .flatMap((piece): readonly (readonly RunPart[])[] => [[heldHyphen], withoutPlaceholders(piece)])
    .flat()
    .slice(1);
}

/** Text after an opening brace stands apart: the library takes `{…}` for the number of a list or picture of its own. */
function withoutPlaceholders(value: string): readonly string[] {
  return value.includes('{') ? value.split(/(?<=\{)/u) : [value];
}

/** What a run from the right says of itself: its language, and in a text of Latin letters the face that has its letters. */
function directionOf(
  { meta }: Pick<WordWriting, 'meta'>,
  value: string,
  { language, isTurned }: { readonly language: string | undefined; readonly isTurned: boolean },
): docx.IRunPropertiesOptions | undefined {
  const isForeign = isTurned || rightToLeft.test(value);
  const fromRight = isForeign || (meta.direction === 'rtl' && !/\p{Script=Latin}/u.test(value));
  if (!fromRight) return undefined;
  const own = meta.direction === 'rtl' ? meta.language : 'ar-SA';
  const font = meta.direction === 'rtl' ? {} : { font: { cs: complexFace(value) } };
  return { rightToLeft: true, language: { bidirectional: language ?? own }, ...font };
}

/** The family of the house for letters that Latin faces do not have. */
function complexFace(value: string): 'Amiri' | 'Noto Serif Hebrew' {
  return /\p{Script=Hebrew}/u.test(value) ? 'Noto Serif Hebrew' : 'Amiri';
}

/** A run with the few properties most runs have: the library's own looks for forty, in a briefing's every word. */
class PlainRun extends docx.XmlComponent {
  readonly #parts: readonly RunPart[];
  readonly #look: WordsLook;

  constructor(parts: readonly RunPart[], look: WordsLook) {
    super('w:r');
    this.#parts = parts;
    this.#look = look;
  }

  override prepForXml(): docx.IXmlableObject {
    const { style, bold, italics, language } = this.#look;
    const properties = [
      ...(style === undefined ? [] : [{ 'w:rStyle': { _attr: { 'w:val': style } } }]),
      ...toggle('w:b', bold),
      ...toggle('w:i', italics),
      ...(language === undefined ? [] : [{ 'w:lang': { _attr: { 'w:val': language } } }]),
    ];
    const parts = this.#parts.map((part) =>
      part === heldHyphen
        ? { 'w:noBreakHyphen': {} }
        : { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, part] },
    );
    return { 'w:r': properties.length === 0 ? parts : [{ 'w:rPr': properties }, ...parts] };
  }
}

/** A property that is on or off, with its twin for complex scripts. */
function toggle(name: 'w:b' | 'w:i', on: boolean | undefined): readonly docx.IXmlableObject[] {
  if (on === undefined) return [];
  const value = on ? {} : { _attr: { 'w:val': 'false' } };
  return [{ [name]: value }, { [`${name}Cs`]: value }];
}
