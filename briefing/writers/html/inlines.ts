import { handle } from '../../document/handlers.ts';
import type { Handlers } from '../../document/handlers.ts';
import type { Inline, NoteMark } from '../../document/inline.ts';
import { isOutward } from '../../document/is-outward.ts';
import type { Labels } from '../../document/labels.ts';
import { bindSeams } from '../../style/bind-seams.ts';
import { element, fragment } from './markup.ts';
import type { Child, Markup } from './markup.ts';
import { heldTogether } from './unbroken.ts';

const noBreak = '\u00a0';

/** Writes inline content; `marked` is told of every mark that leads to a note. */
export function inlineWriter(
  labels: Labels,
  marked: (mark: NoteMark) => void,
): (content: readonly Inline[]) => Markup {
  const write = (content: readonly Inline[]): Markup =>
    fragment(...bindSeams(content).map((inline) => handle(handlers, inline)));
  const handlers: Handlers<Inline, Child> = {
    text: ({ value, facts = [] }) =>
      facts.length === 0
        ? fragment(...heldTogether(value))
        : element('span', { 'data-facts': facts.join(' ') }, ...heldTogether(value)),
    strong: ({ content }) => element('strong', {}, write(content)),
    emphasis: ({ content }) => element('em', {}, write(content)),
    code: ({ value }) => element('code', {}, value),
    link: ({ href, content }) => (isOutward(href) ? element('a', { href }, write(content)) : write(content)),
    reference: ({ to, content }) => element('a', { href: anchor(to) }, write(content)),
    lineBreak: () => element('br', {}),
    citation: () => undefined,
    noteReference: ({ marks }) => element('sup', { class: 'marks' }, ...marks.flatMap(noteMark)),
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
    return [position > 0 ? `,${noBreak}` : undefined, element('a', attributes, String(number))];
  };
  return write;
}

/** The address of an id in the same page. */
export function anchor(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
