import { basename } from 'node:path';
import { Argument, Command } from 'commander';
import { houseLimits } from '../../../../briefing/house/limits.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { done, refused } from '../../../../briefing/outcome.ts';
import { now } from '../../clock.ts';
import { refuseErrors } from '../../export/refuse-errors.ts';
import { givenPath } from '../../files/given-path.ts';
import { readRegularFile } from '../../files/read-file.ts';
import { addHouseFile, type AddedHouse } from '../../house/add-house-file.ts';
import { checkHouseFile, type GivenHouse } from '../../house/check-house-file.ts';
import type { Desk } from '../../open-desk.ts';
import type { Parsers } from '../../parsers/parsers.ts';
import { withParsers } from '../../parsers/with-parsers.ts';
import { emptyInputs } from '../../templates/check-template.ts';
import { deskOption, type DeskOptions } from '../desk-option.ts';
import type { Ended } from '../ended.ts';
import { exitCodes } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import { outJson, reportFailure, sayFindings, terminal } from '../terminal.ts';
import { withDesk } from '../with-desk.ts';

const deeds = ['check', 'add'] as const;

type Deed = (typeof deeds)[number];

interface TemplateOptions extends DeskOptions {
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** `attache template check|add FILE.docx`: looks at an organisation's own Word file, and puts it among a desk's templates. */
export function templateCommand(ended: Ended): Command {
  return new Command('template')
    .description('check the organisation’s own Word file, or add it to the templates of a desk')
    .addArgument(new Argument('<deed>', 'what is to be done').choices(deeds))
    .argument('<file>', 'a Word file (.docx, .dotx) with placeholders such as {{ title }} and {{ body }}')
    .addOption(deskOption())
    .option('--strict', 'let warnings fail too')
    .option('--force', 'replace the file of that name')
    .action(async (deed: Deed, file: string, options: TemplateOptions) => {
      ended(await runTemplate(deed, file, options));
    });
}

async function runTemplate(deed: Deed, file: string, options: TemplateOptions): Promise<number> {
  const to = terminal(options.json === true);
  interruption();
  const outcome = await withParsers(async (parsers) => {
    const house = await readHouse(file);
    if (!house.ok) return house;
    const access = deed === 'add' ? 'share' : 'read';
    return withDesk(options.desk, access, (desk) => work(deed, house.value, { desk, parsers, options }));
  });
  if (!outcome.ok) return reportFailure(to, outcome.failure);
  if (to.json) outJson(to, { ...outcome.value, findings: outcome.findings });
  else {
    sayFindings(to, outcome.findings);
    to.out(sentenceFor(deed, outcome.value));
  }
  return exitCodes.done;
}

async function readHouse(file: string): Promise<Outcome<GivenHouse>> {
  const path = await givenPath(file);
  if (!/\.(?:docx|dotx)$/iu.test(path))
    return refused(
      'bad-input',
      `${file} is no Word file that can be used. Save it in Word as .docx, without macros.`,
    );
  const bytes = await readRegularFile(path, houseLimits.bytes);
  return bytes.ok ? done({ name: basename(path), bytes: bytes.value }) : bytes;
}

interface TemplateWork {
  readonly desk: Desk;
  readonly parsers: Parsers;
  readonly options: TemplateOptions;
}

async function work(
  deed: Deed,
  given: GivenHouse,
  { desk, parsers, options }: TemplateWork,
): Promise<Outcome<AddedHouse>> {
  const inputs = emptyInputs(desk, { name: given.name, text: '' });
  if (!inputs.ok) return inputs;
  const at = now();
  const checked = refuseErrors(
    await checkHouseFile(given, inputs.value, at, parsers),
    options.strict === true,
  );
  if (!checked.ok) return checked;
  if (deed === 'check') return done({ file: given.name }, checked.findings);
  const added = await addHouseFile(desk, given, checked.value, { at, force: options.force === true });
  return added.ok ? done(added.value, [...checked.findings, ...added.findings]) : added;
}

function sentenceFor(deed: Deed, { file, template }: AddedHouse): string {
  if (deed === 'check') return `${file} can be filled.`;
  if (template === undefined)
    return `Added ${file}. Name it in a template with “house: ${file}”, or in the settings of the desk.`;
  return `Added ${file} with the template “${template}”, which drafts can choose now.`;
}
