import { embeddedRuns, insideRun } from '../../document/embedded-runs.ts';
import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Inline, NoteMark } from '../../document/inline.ts';
import { isOutward } from '../../document/is-outward.ts';
import { bindSeams } from '../../style/bind-seams.ts';
import type { HtmlWriting } from './html-writing.ts';
import { element, fragment } from './markup.ts';
import type { Child, Markup } from './markup.ts';
import { heldTogether } from './unbroken.ts';

const noBreak = '\u00a0';
/** Parts a mark from the figure before it, of which it would be read as a part in text from the right. */
const fromRight = '\u200f';

/** Writes inline content; `marked` is told of every mark that leads to a note. */
export function inlineWriter(
  { labels, direction }: Pick<HtmlWriting, 'labels' | 'direction'>,
  marked: (mark: NoteMark) => void,
): (content: readonly Inline[]) => Markup {
  const write = (content: readonly Inline[]): Markup =>
    fragment(
      ...embeddedRuns(bindSeams(content)).flatMap((run) =>
        run.content.length === 1 || run.direction === undefined
          ? run.content.map((inline) => handle(handlers, inline))
          : [embedded(run.content, run.direction)],
      ),
    );
  const embedded = (content: readonly Inline[], dir: 'ltr' | 'rtl'): Markup =>
    element('bdi', { dir }, ...content.map((inline) => handle(handlers, insideRun(inline))));
  const handlers: Handlers<Inline, Child> = {
    text: ({ value, facts = [], language: lang, direction: dir }) => {
      const attributes = { lang, dir, 'data-facts': facts.length === 0 ? undefined : facts.join(' ') };
      if (dir !== undefined) return element('bdi', attributes, ...heldTogether(value));
      return facts.length === 0 && lang === undefined
        ? fragment(...heldTogether(value))
        : element('span', attributes, ...heldTogether(value));
    },
    strong: ({ content }) => element('strong', {}, write(content)),
    emphasis: ({ content }) => element('em', {}, write(content)),
    code: ({ value }) => element('code', {}, value),
    link: ({ href, content }) => (isOutward(href) ? element('a', { href }, write(content)) : write(content)),
    reference: ({ to, content }) => element('a', { href: anchor(to) }, write(content)),
    lineBreak: () => element('br', {}),
    citation: () => undefined,
    noteReference: ({ marks }) =>
      element(
        'sup',
        { class: 'marks' },
        direction === 'rtl' ? fromRight : undefined,
        ...marks.flatMap(noteMark),
      ),
    grade: ({ value }) => element('span', { class: 'grade' }, value),
    portion: ({ label }) => fragment(element('span', { class: 'portion' }, `[${label}]`), noBreak),
  };
  const noteMark = (mark: NoteMark, position: number): readonly Child[] => {
    marked(mark);
    const { id, note, number, facts = [] } = mark;
    const attributes = {
      id,
      href: anchor(note),
      role: 'doc-noteref',
      'aria-label': `${labels.note} ${number}`,
      'data-facts': facts.length > 0 ? facts.join(' ') : undefined,
    };
    return [position > 0 ? `${labels.comma}${noBreak}` : undefined, element('a', attributes, String(number))];
  };
  return write;
}

/** The address of an id in the same page. */
export function anchor(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
