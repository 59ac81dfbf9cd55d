import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { Release } from '../../../briefing/releases/release-briefing.ts';
import { releaseBriefing } from '../../../briefing/releases/release-briefing.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import { sourcesBehind } from '../../../briefing/sources/sources-behind.ts';
import { counted } from '../../../briefing/text/counted.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import type { BriefingTimes, SelectedInputs } from './select-inputs.ts';
import { selectInputs } from './select-inputs.ts';

/** A briefing cut for the readers of a level, ready to be merged. */
export interface ReleasedInputs {
  readonly selected: SelectedInputs;
  readonly release: Release;
}

/** Selects the facts of a briefing and cuts it for the readers of a level; the findings say how much was left out. */
export async function releaseInputs(
  inputs: BriefingInputs,
  times: BriefingTimes,
  level: string,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<ReleasedInputs>> {
  const head = await parsers.readTemplate(inputs.template, inputs.templateName);
  if (!head.ok) return head;
  const { briefing, facts, today } = selectInputs(inputs, times);
  const released = releaseBriefing({
    briefing,
    head: head.value,
    template: inputs.template,
    facts,
    deskFacts: inputs.facts,
    sources: inputs.sources,
    settings: inputs.settings,
    level,
  });
  if (!released.ok) return released;
  const release = released.value;
  return done({ selected: selectedOf(inputs, today, release), release }, [
    leftOutFinding(release),
    ...released.findings,
  ]);
}

function selectedOf(inputs: BriefingInputs, today: string, release: Release): SelectedInputs {
  const { briefing, facts, sources, settings, template } = release;
  return {
    inputs: { ...inputs, briefing, facts, sources, settings, template },
    today,
    briefing,
    facts,
    leftOut: [],
    behind: sourcesBehind(facts, sources),
    sources: sourcesById(sources),
  };
}

function leftOutFinding({ level, factsLeftOut, changes }: Release): Finding {
  const rewritten = changes.filter(({ now }) => now !== undefined).length;
  const said = [
    `${counted(factsLeftOut, 'fact')} left out`,
    `${counted(changes.length - rewritten, 'passage')} of the prose left out`,
    `${rewritten} said otherwise`,
  ];
  return { rule: 'release', severity: 'note', message: `Cut for ${level}: ${said.join(', ')}.` };
}
