import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../briefing/outcome.ts';
import { builtInTemplate } from '../../electron/desk/built-in.ts';
import { defaultSettings } from '../../electron/desk/default-settings.ts';
import type { BriefingInputs } from '../../electron/desk/export/briefing-inputs.ts';
import { gatherFromFiles } from '../../electron/desk/export/gather-from-files.ts';
import { readIntake } from '../../electron/desk/intake/read-intake.ts';
import type { Parsers } from '../../electron/desk/parsers/parsers.ts';

/**
 * What `case.json` says: a draft of a desk file by its id, one in a file of its own on the facts of a desk file, or a file of
 * facts with a template. Paths start at the case's folder.
 */
interface Case {
  readonly desk?: string;
  readonly briefing?: string;
  readonly draft?: string;
  readonly facts?: string;
  readonly template?: string;
}

/** Reads the inputs of a golden case from its folder. */
export async function readCase(folder: string, parsers: Parsers): Promise<BriefingInputs> {
  const said = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
  if (said.desk !== undefined) return fromDesk(said.desk, said, folder, parsers);
  const own = join(folder, said.template ?? '');
  const template = existsSync(own) ? own : (said.template ?? '');
  return must(await gatherFromFiles({ facts: join(folder, said.facts ?? ''), template }, parsers));
}

async function fromDesk(file: string, said: Case, folder: string, parsers: Parsers): Promise<BriefingInputs> {
  const desk = must(await readIntake('desk', join(folder, file), parsers));
  const briefing =
    said.draft === undefined
      ? desk.briefings.find(({ id }) => id === said.briefing)
      : must(await readIntake('briefing', join(folder, said.draft), parsers)).briefings[0];
  if (briefing === undefined) throw new Error(`no briefing ${said.briefing ?? ''} in ${file}`);
  const own = join(folder, `${briefing.template}.md`);
  const template = existsSync(own) ? readFileSync(own, 'utf8') : builtInTemplate(briefing.template);
  if (template === undefined) throw new Error(`no template ${briefing.template}`);
  const { facts, sources, settings = defaultSettings } = desk;
  return {
    isDraft: true,
    briefing,
    templateName: briefing.template,
    template,
    facts,
    sources,
    settings,
    pictures: {},
  };
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure, null, 2));
  return outcome.value;
}
