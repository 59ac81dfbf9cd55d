import type { BriefingRow } from '../../../briefing/contract/briefing-calls.ts';
import type { BriefingRow as StoredRow } from '../../../briefing/drafts/briefing-row.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { templateHead } from '../template-head.ts';

/** All briefings of a desk with what their templates say of them; a template that cannot be read hides none. */
export async function listBriefings(
  desk: Desk,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<readonly BriefingRow[]>> {
  const rows = desk.store.briefings.rows();
  if (!rows.ok) return rows;
  const names = new Set(rows.value.map(({ briefing }) => briefing.template));
  const heads = new Map<string, TemplateHead>();
  for (const name of names) {
    const head = await templateHead(desk.paths, name, parsers);
    if (head.ok) heads.set(name, head.value);
  }
  return done(rows.value.map((row) => rowOf(row, heads.get(row.briefing.template))));
}

function rowOf({ briefing, filledSlots }: StoredRow, head: TemplateHead | undefined): BriefingRow {
  const { id, title, template, number, cutOff, changed, state = 'draft' } = briefing;
  const marking = briefing.marking ?? head?.marking;
  const slots = head?.slots.map(({ name }) => name) ?? filledSlots;
  return {
    id,
    title,
    template,
    templateTitle: head?.title ?? template,
    state,
    slots: { filled: slots.filter((name) => filledSlots.includes(name)).length, all: slots.length },
    ...(number === undefined ? {} : { number }),
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(changed === undefined ? {} : { changed }),
    ...(marking === undefined ? {} : { marking }),
  };
}
