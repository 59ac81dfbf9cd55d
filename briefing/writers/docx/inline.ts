import * as docx from 'docx';
import { embeddedRuns } from '../../document/embedded-runs.ts';
import type { EmbeddedRun } from '../../document/embedded-runs.ts';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Inline } from '../../document/inline.ts';
import { bindSeams } from '../../style/bind-seams.ts';
import { plainText } from '../../document/plain-text.ts';
import { hasRightToLeft } from '../../document/text-direction.ts';
import { factControl } from './fact-control.ts';
import { heldFigures } from './held-figures.ts';
import { inward, outward } from './links.ts';
import { noteReference } from './note-reference.ts';
import { run } from './run.ts';
import type { RunLook } from './run-look.ts';
import type { WordWriting } from './word-writing.ts';

/** Writes inline content as runs, links and note references. */
export function inlineRuns(
  around: WordWriting,
  content: readonly Inline[],
  look: RunLook = {},
): readonly docx.ParagraphChild[] {
  const writing =
    around.controls && hasRightToLeft(plainText(content)) ? { ...around, controls: false } : around;
  const handlersIn = (within: 'ltr' | 'rtl'): Handlers<Inline, readonly docx.ParagraphChild[]> => ({
    text: ({ value, language, direction }) => [
      run(writing, value, {
        ...look,
        ...(language === undefined ? {} : { language }),
        ...(direction === undefined ? {} : { direction }),
      }),
    ],
    strong: (strong) => inlineRuns(writing, strong.content, { ...look, bold: true }),
    emphasis: (emphasis) => inlineRuns(writing, emphasis.content, { ...look, italics: true }),
    code: ({ value }) => [run(writing, value, { style: 'Code' })],
    link: ({ href, content: words }) => outward(writing, href, inlineRuns(writing, words, look)),
    reference: ({ to, content: words }) => inward(writing, to, inlineRuns(writing, words, look)),
    lineBreak: () => [new docx.TextRun({ break: 1 })],
    citation: () => [],
    noteReference: (reference) => noteReference(writing, reference, within),
    grade: ({ value }) => [run(writing, value, { style: 'Grade' })],
    portion: ({ label }) => [run(writing, `[${label}]`, { style: 'Portion' }), run(writing, '\u00a0', look)],
  });
  const { direction: own } = writing.meta;
  const ofDocument = handlersIn(own);
  const written = ({ inline, direction = own, before, after }: Placed): readonly docx.ParagraphChild[] => {
    const mark = (sign: string): readonly docx.ParagraphChild[] =>
      sign === '' ? [] : [run(writing, sign, { direction })];
    const handlers = direction === own ? ofDocument : handlersIn(direction);
    return [mark(before), handle(handlers, inline), mark(after)].flat();
  };
  const whole = own === 'rtl' ? heldFigures(content) : content;
  const placed = embeddedRuns(bound(bindSeams(whole))).flatMap(placedIn);
  return passagesOf(placed).flatMap((passage) => {
    const runs = passage.content.flatMap(written);
    const words = plainText(passage.content.map(({ inline }) => inline));
    return passage.facts === undefined ? runs : factControl(writing, { facts: passage.facts, words }, runs);
  });
}

/** An inline, the way the words around it run, and the marks of direction beside it. */
interface Placed {
  readonly inline: Inline;
  readonly direction: 'ltr' | 'rtl' | undefined;
  readonly before: string;
  readonly after: string;
}

function placedIn(embedded: EmbeddedRun): readonly Placed[] {
  const { content, direction } = embedded;
  const { before, after } = marksAround(embedded);
  return content.map((inline, at) => ({
    inline,
    before: at === 0 ? before : '',
    after: at === content.length - 1 ? after : '',
    direction,
  }));
}

/** Word knows no isolates: where a run begins with a sign, or ends with one or with a note, a mark of direction holds it. */
function marksAround({ content, direction }: EmbeddedRun): {
  readonly before: string;
  readonly after: string;
} {
  const [first] = content;
  if (direction === undefined || (content.length === 1 && first?.kind !== 'text'))
    return { before: '', after: '' };
  const mark = direction === 'ltr' ? '\u200e' : '\u200f';
  const words = plainText(content);
  const endsInNote = content.at(-1)?.kind === 'noteReference';
  return {
    before: /^\p{L}/u.test(words) ? '' : mark,
    after: /[\p{L}\p{N}]$/u.test(words) && !endsInNote ? '' : mark,
  };
}

/** Neighbours that came from the same facts, or from none, as one passage. */
interface Passage {
  readonly content: readonly Placed[];
  readonly facts: readonly string[] | undefined;
}

function passagesOf(content: readonly Placed[]): readonly Passage[] {
  const passages: { readonly content: Placed[]; readonly facts: readonly string[] | undefined }[] = [];
  for (const placed of content) {
    const facts = factsOf(placed.inline);
    const before = passages.at(-1);
    if (before !== undefined && before.facts?.join(' ') === facts?.join(' ')) before.content.push(placed);
    else passages.push({ facts, content: [placed] });
  }
  return passages;
}

function factsOf(inline: Inline): readonly string[] | undefined {
  if (inline.kind !== 'text' || inline.value === '') return undefined;
  return inline.facts === undefined || inline.facts.length === 0 ? undefined : inline.facts;
}

/** The space before a grade does not break. */
function bound(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline, at) =>
    inline.kind === 'text' && content[at + 1]?.kind === 'grade'
      ? { ...inline, value: inline.value.replace(/ $/, '\u00a0') }
      : inline,
  );
}
