import * as docx from 'docx';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Inline } from '../../document/inline.ts';
import { bindSeams } from '../../style/bind-seams.ts';
import { plainText } from '../../document/plain-text.ts';
import { hasRightToLeft } from '../../document/text-direction.ts';
import { factControl } from './fact-control.ts';
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
  const handlers: Handlers<Inline, readonly docx.ParagraphChild[]> = {
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
    noteReference: (reference) => noteReference(writing, reference),
    grade: ({ value }) => [run(writing, value, { style: 'Grade' })],
    portion: ({ label }) => [run(writing, `[${label}]`, { style: 'Portion' }), run(writing, '\u00a0', look)],
  };
  return passagesOf(bound(bindSeams(content))).flatMap((passage) => {
    const runs = passage.content.flatMap((inline) => handle(handlers, inline));
    return passage.facts === undefined
      ? runs
      : factControl(writing, { facts: passage.facts, words: plainText(passage.content) }, runs);
  });
}

/** Neighbours that came from the same facts, or from none, as one passage. */
interface Passage {
  readonly content: readonly Inline[];
  readonly facts: readonly string[] | undefined;
}

function passagesOf(content: readonly Inline[]): readonly Passage[] {
  const passages: { readonly content: Inline[]; readonly facts: readonly string[] | undefined }[] = [];
  for (const inline of content) {
    const facts = factsOf(inline);
    const before = passages.at(-1);
    if (before !== undefined && before.facts?.join(' ') === facts?.join(' ')) before.content.push(inline);
    else passages.push({ facts, content: [inline] });
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
