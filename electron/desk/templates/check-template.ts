import type { CheckedTemplate, TemplatePreview } from '../../../briefing/contract/template-calls.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import { composeBriefing } from '../export/compose-briefing.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import { withoutRepeats } from '../export/refuse-errors.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { pageOf } from '../preview/page-of.ts';
import { PartKeys } from '../preview/part-keys.ts';

/** A text that is to be a template. */
export interface TemplateText {
  readonly name: string;
  readonly text: string;
}

/** Reads and merges a text as a template of an empty briefing, and says what is amiss with the text itself. */
export async function checkTemplate(
  desk: Desk,
  { name, text }: TemplateText,
  now: string,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture'>,
): Promise<Outcome<CheckedTemplate>> {
  const head = await parsers.readTemplate(text, name);
  if (!head.ok) return done({ findings: head.failure.findings });
  const inputs = emptyInputs(desk, { name, text });
  if (!inputs.ok) return inputs;
  const composed = await composeBriefing(inputs.value, { now }, parsers);
  const all = composed.ok ? composed.findings : composed.failure.findings;
  const findings = withoutRepeats([...head.findings, ...all]).filter(
    ({ place }) => place?.template !== undefined,
  );
  return done({ title: head.value.title, findings });
}

/** A text merged with a briefing of the desk, as a preview shows it; without one, with all facts and no prose. */
export async function previewTemplate(
  desk: Desk,
  { briefing, ...template }: TemplateText & { readonly briefing?: string },
  now: string,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
): Promise<Outcome<TemplatePreview>> {
  const inputs =
    briefing === undefined ? emptyInputs(desk, template) : await inputsOf(desk, briefing, template.text);
  if (!inputs.ok) return inputs;
  const composed = await composeBriefing(inputs.value, { now }, parsers);
  if (!composed.ok) return refused('findings', composed.failure.message, composed.failure.findings);
  const { document, style } = composed.value;
  return done({
    parts: new PartKeys().partsOf(document, style),
    page: pageOf(document),
    findings: withoutRepeats(composed.findings),
  });
}

async function inputsOf(desk: Desk, briefing: string, template: string): Promise<Outcome<BriefingInputs>> {
  const gathered = await gatherFromDesk(desk, [briefing]);
  if (!gathered.ok) return gathered;
  const [inputs] = gathered.value;
  return inputs === undefined ? noBriefing(briefing) : done({ ...inputs, template });
}

/** What a template is tried with: an empty briefing on all facts of the desk. */
export function emptyInputs({ store }: Desk, { name, text }: TemplateText): Outcome<BriefingInputs> {
  const facts = store.facts.list({});
  const sources = store.sources.list();
  const settings = store.settings.get();
  if (!facts.ok) return facts;
  if (!sources.ok) return sources;
  if (!settings.ok) return settings;
  return done({
    isDraft: false,
    briefing: emptyBriefing(name),
    templateName: name,
    template: text,
    facts: facts.value,
    sources: sources.value,
    settings: settings.value,
    pictures: {},
  });
}

function emptyBriefing(template: string): Briefing {
  return { id: 'check', template, title: template, parameters: {}, selection: {}, slots: {} };
}
