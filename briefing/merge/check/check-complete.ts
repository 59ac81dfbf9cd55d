import type { Briefing } from '../../drafts/briefing.ts';
import type { Finding } from '../../outcome.ts';
import type { MergeRequest } from '../merge-request.ts';
import type { TemplateHead } from '../template.ts';

/** What the template asks for and the draft does not have yet: prose in required slots, facts of the kinds that are needed. */
export function checkComplete(
  { briefing: { slots }, facts, isDraft = true }: MergeRequest,
  head: TemplateHead,
): readonly Finding[] {
  const kinds = new Set(facts.map(({ kind }) => kind));
  const empty = head.slots.filter(({ name, required }) => isDraft && required && !holdsProse(slots, name));
  const absent = head.needs.filter((kind) => !kinds.has(kind));
  return [
    ...empty.map(({ name, prompt }): Finding => {
      const message = `The slot “${name}” is required and holds no prose. It asks for: ${prompt}`;
      return { rule: 'empty-slot', severity: 'warning', message, place: { slot: name } };
    }),
    ...absent.map((kind): Finding => {
      const message = `The template asks for facts of the kind “${kind}”, and the briefing has none. Add some, or widen its selection or cut-off, if there should be any.`;
      return { rule: 'no-facts-of-kind', severity: 'note', message };
    }),
  ];
}

function holdsProse(slots: Briefing['slots'], name: string): boolean {
  return Object.hasOwn(slots, name) && (slots[name] ?? '').trim() !== '';
}
