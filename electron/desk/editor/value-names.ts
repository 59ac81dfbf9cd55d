import type { ValueNames } from '../../../briefing/drafts/editor-answers.ts';
import { authorFilters } from '../../../briefing/merge/filters/author-filters.ts';
import { briefingFields } from '../../../briefing/merge/merge-data.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { findTemplateOf } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** The names that the values of a briefing can be made of: its template's parameters, its own fields, all filters. */
export async function valueNames(
  desk: Desk,
  id: string,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<ValueNames>> {
  const briefing = desk.store.briefings.get(id);
  if (!briefing.ok) return briefing;
  if (briefing.value === undefined) return noBriefing(id);
  const template = await findTemplateOf(desk, briefing.value);
  if (!template.ok) return template;
  const head = await parsers.readTemplate(template.value, briefing.value.template);
  if (!head.ok) return head;
  return done({
    parameters: head.value.parameters.map(({ name, label }) => ({ name, label })),
    briefing: briefingFields,
    filters: Object.entries(authorFilters).map(([name, { about, takes }]) => ({
      name,
      about,
      takes: takes[1] > 0,
    })),
  });
}
