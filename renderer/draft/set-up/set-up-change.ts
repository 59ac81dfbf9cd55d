import type { Briefing } from '../../../briefing/drafts/briefing.ts';

/** The parts of a briefing that its set-up changes. */
export type SetUpPart = Exclude<
  keyof Briefing,
  'id' | 'templateVersion' | 'state' | 'changed' | 'slots' | 'waivers'
>;

/** New values for some parts; undefined takes a part away. */
export type SetUpChange = { readonly [Part in SetUpPart]?: Briefing[Part] | undefined };

/** The parts in words, as they stand in a sentence. */
export const setUpPartNames: Readonly<Record<SetUpPart, string>> = {
  title: 'title',
  shortTitle: 'short title',
  language: 'language',
  template: 'template',
  parameters: 'template’s questions',
  selection: 'selection of facts',
  marking: 'marking',
  cutOff: 'cut-off',
  issued: 'day of issue',
  number: 'number',
  producer: 'producer',
  section: 'section',
  distribution: 'distribution',
  period: 'period',
  nextIssue: 'next issue',
  validUntil: 'end of validity',
  sourceSummary: 'source summary',
};
