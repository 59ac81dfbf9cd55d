import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import type { MergedDraft } from '../../../briefing/drafts/template-effect.ts';
import { effectKinds, effectOf } from '../../../briefing/drafts/template-effect.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { writeMarkdown } from '../../../briefing/writers/markdown/write-markdown.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import { composeBriefing } from '../export/compose-briefing.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** A text that a template may become. */
export interface TemplateChange {
  readonly name: string;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly now: string;
  /** Ends the work. */
  readonly signal: AbortSignal;
  /** Hears how many of the drafts are compared. */
  readonly compared: (done: number, total: number, title: string) => void;
}

/** Merges every briefing on a template under the text it has and under another one; the worst effects come first. */
export async function templateEffects(
  desk: Desk,
  change: TemplateChange,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture'>,
): Promise<Outcome<readonly DraftEffect[]>> {
  const rows = desk.store.briefings.rows();
  if (!rows.ok) return rows;
  const ids = rows.value.filter((row) => row.briefing.template === change.name).map((row) => row.briefing.id);
  const gathered = await gatherFromDesk(desk, ids);
  if (!gathered.ok) return gathered;
  const effects: DraftEffect[] = [];
  for (const [at, inputs] of gathered.value.entries()) {
    if (change.signal.aborted) return refused('wrong-usage', 'The comparison was stopped.');
    change.compared(at, gathered.value.length, inputs.briefing.title);
    effects.push(await effectOn(inputs, change, parsers));
  }
  return done(effects.toSorted((one, other) => rankOf(one) - rankOf(other)));
}

function rankOf({ kind }: DraftEffect): number {
  return effectKinds.indexOf(kind);
}

async function effectOn(
  inputs: BriefingInputs,
  { text, now }: TemplateChange,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture'>,
): Promise<DraftEffect> {
  const { id, title, number, state = 'draft', slots, templateVersion: version } = inputs.briefing;
  const before = await mergedDraft(inputs, now, parsers);
  const after = await mergedDraft({ ...inputs, template: text }, now, parsers);
  return {
    id,
    title,
    state,
    ...(number === undefined ? {} : { number }),
    ...(version === undefined ? {} : { version }),
    ...effectOf(before, after, slots),
  };
}

async function mergedDraft(
  inputs: BriefingInputs,
  now: string,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture'>,
): Promise<MergedDraft> {
  const head = await parsers.readTemplate(inputs.template, inputs.templateName);
  const slots = head.ok ? head.value.slots.map(({ name }) => name) : [];
  const composed = await composeBriefing(inputs, { now }, parsers);
  if (composed.ok)
    return { text: writeMarkdown(composed.value.document), findings: composed.findings, slots };
  const { message, findings } = composed.failure;
  return { text: '', findings, slots, failure: findings[0]?.message ?? message };
}
