import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { builtInTemplate } from '../built-in.ts';
import { builtInKindSchemas } from '../desk-kinds.ts';
import { defaultSettings } from '../default-settings.ts';
import { readTemplateFile } from '../desk-templates.ts';
import { givenPath } from '../files/given-path.ts';
import { readIntake } from '../intake/read-intake.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';

/** Where the facts and the template of an export without a desk are. */
export interface InputFiles {
  /** Path of a JSON, JSON Lines or CSV file; `-` for standard input. */
  readonly facts: string;
  /** Path of a template file, or the name of a built-in template. */
  readonly template: string;
  /** Title of the briefing; absent: the template's. */
  readonly title?: string;
}

/** Gathers a briefing from a file of facts and a template: all facts, no prose. */
export async function gatherFromFiles(files: InputFiles, parsers: Parsers): Promise<Outcome<BriefingInputs>> {
  const template = await templateText(files.template);
  if (!template.ok) return template;
  const head = await parsers.readTemplate(template.value, files.template);
  if (!head.ok) return head;
  const intake = await readIntake('desk', files.facts, parsers, { kinds: builtInKindSchemas() });
  if (!intake.ok) return intake;
  const { settings = defaultSettings, facts, sources } = intake.value;
  const inputs: BriefingInputs = {
    isDraft: false,
    briefing: plainBriefing(files.template, files.title ?? head.value.title),
    templateName: files.template,
    template: template.value,
    facts,
    sources,
    settings,
    pictures: {},
  };
  return done(inputs, intake.findings);
}

async function templateText(name: string): Promise<Outcome<string>> {
  const builtIn = builtInTemplate(name);
  return builtIn === undefined ? readTemplateFile(await givenPath(name)) : done(builtIn);
}

function plainBriefing(template: string, title: string): Briefing {
  return { id: 'briefing', template, title, parameters: {}, selection: {}, slots: {} };
}
