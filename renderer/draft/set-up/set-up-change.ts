import type { Briefing } from '../../../briefing/drafts/briefing.ts';

/** The parts of a briefing that its set-up changes. */
export type SetUpPart = Exclude<
  keyof Briefing,
  'id' | 'template' | 'templateVersion' | 'state' | 'changed' | 'slots' | 'waivers'
>;

/** New values for some parts; undefined takes a part away. */
export type SetUpChange = { readonly [Part in SetUpPart]?: Briefing[Part] | undefined };
