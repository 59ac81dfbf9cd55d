import { embeddedRuns, insideRun } from '../../document/embedded-runs.ts';
import type { EmbeddedRun } from '../../document/embedded-runs.ts';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Inline, NoteMark } from '../../document/inline.ts';
import { isOutward } from '../../document/is-outward.ts';
import { bindSeams } from '../../style/bind-seams.ts';
import type { TextStyleName } from '../../style/page-style.ts';
import { withLook } from './nodes.ts';
import type { PdfRun } from './pdf-definition.ts';
import type { PdfWriting } from './pdf-writing.ts';
import { codeStyle, insideLine } from './text-styles.ts';
import { bindMark, bindText, bindToNext, isolated } from './typography.ts';

/** Writes inline content as runs on the lead of the given style. */
export function inlineRuns(
  { style, labels, direction }: Pick<PdfWriting, 'style' | 'labels' | 'direction'>,
  content: readonly Inline[],
  text: TextStyleName,
): readonly PdfRun[] {
  const line = style.text[text];
  const write = (inlines: readonly Inline[]): readonly PdfRun[] =>
    embeddedRuns(bindSeams(inlines)).flatMap((run, at, all) =>
      bindToGrade(writeRun(run), all[at + 1]?.content[0]),
    );
  const writeRun = ({ direction: own, content: inlines }: EmbeddedRun): readonly PdfRun[] => {
    if (own === undefined || own === direction || inlines.length === 1)
      return inlines.flatMap((inline, at) => bindToGrade(handle(handlers, inline), inlines[at + 1]));
    return isolatedRuns(
      inlines.flatMap((inline) => handle(handlers, insideRun(inline))),
      own,
    );
  };
  const looking = (inlines: readonly Inline[], look: Partial<PdfRun>): readonly PdfRun[] =>
    withLook(write(inlines), look);
  const handlers: Handlers<Inline, readonly PdfRun[]> = {
    text: ({ value, language, direction: own }) => [
      {
        // What runs as the document does needs no isolate; beside another one it would be ordered with what that holds.
        text: isolated(bindText(value), own === direction ? undefined : own),
        ...(language === undefined ? {} : { language }),
      },
    ],
    strong: (strong) => looking(strong.content, { bold: true }),
    emphasis: (emphasis) => looking(emphasis.content, { italics: true }),
    code: ({ value }) => [{ text: bindText(value), ...codeStyle(style, line), verbatim: true }],
    link: ({ href, content: words }) => looking(words, isOutward(href) ? { link: href } : {}),
    reference: (reference) => looking(reference.content, { linkToDestination: reference.to }),
    lineBreak: () => [{ text: '\n' }],
    citation: () => [],
    noteReference: ({ marks }) =>
      marks.map((mark, at) => ({
        ...noteMark(mark, bindMark(mark.number, at, { direction, comma: labels.comma })),
        linkWords: `${labels.note} ${mark.number}`,
      })),
    grade: ({ value }) => [
      { text: value, ...(text === 'tableCell' ? {} : insideLine(style, 'grade', line)) },
    ],
    portion: ({ label }) => [
      { text: `[${label}]`, ...insideLine(style, 'portion', line) },
      { text: '\u00a0' },
    ],
  };
  return write(content);
}

/** Runs that go their own way together. */
function isolatedRuns(runs: readonly PdfRun[], direction: 'ltr' | 'rtl'): readonly PdfRun[] {
  const [begin, end] = isolated('\n', direction).split('\n');
  return runs.map((run, at) => ({
    ...run,
    text: `${at === 0 ? begin : ''}${run.text}${at === runs.length - 1 ? end : ''}`,
  }));
}

function noteMark(mark: NoteMark, text: string): PdfRun {
  return {
    text,
    id: mark.id,
    linkToDestination: mark.note,
    fontFeatures: ['sups'],
    bold: false,
    italics: false,
    ...(mark.first ? { note: mark.note } : {}),
  };
}

function bindToGrade(runs: readonly PdfRun[], next: Inline | undefined): readonly PdfRun[] {
  const last = runs.at(-1);
  if (next?.kind !== 'grade' || last === undefined) return runs;
  return [...runs.slice(0, -1), { ...last, text: bindToNext(last.text) }];
}
