import type { Banner } from './banner.ts';

/** One level of a marking scheme; schemes are data, TLP 2.0 is the built-in one. */
export interface MarkingLevel {
  readonly label: string;
  /** Six hexadecimal digits without #. */
  readonly colour: string;
  readonly ground: string;
  readonly limit: string;
}

/** The levels by which an organisation says who may see what. */
export interface MarkingScheme {
  readonly name: string;
  /** From the level anyone may see to the narrowest. */
  readonly levels: readonly MarkingLevel[];
}

/** Traffic Light Protocol 2.0 (FIRST, August 2022). */
export const tlp: MarkingScheme = {
  name: 'TLP 2.0',
  levels: [
    { label: 'TLP:CLEAR', colour: 'FFFFFF', ground: '000000', limit: 'No limit on disclosure' },
    { label: 'TLP:GREEN', colour: '33FF00', ground: '000000', limit: 'The community, not public channels' },
    {
      label: 'TLP:AMBER',
      colour: 'FFC000',
      ground: '000000',
      limit: 'This organisation and its clients, need to know',
    },
    {
      label: 'TLP:AMBER+STRICT',
      colour: 'FFC000',
      ground: '000000',
      limit: 'This organisation only, need to know',
    },
    { label: 'TLP:RED', colour: 'FF2B2B', ground: '000000', limit: 'The named recipients only' },
  ],
};

/** Finds a level by its label; TLP:WHITE of version 1 is read as TLP:CLEAR. */
export function levelOf(scheme: MarkingScheme, label: string): MarkingLevel | undefined {
  const wanted = label === 'TLP:WHITE' ? 'TLP:CLEAR' : label;
  return scheme.levels.find((level) => level.label === wanted);
}

/** How narrow a label is: 0 for the widest level, -1 for a label the scheme does not have. */
export function rankOf(scheme: MarkingScheme, label: string): number {
  const level = levelOf(scheme, label);
  return level === undefined ? -1 : scheme.levels.indexOf(level);
}

/** The levels whose readers are more than those of a label, from the narrowest to the widest. */
export function widerLevels(scheme: MarkingScheme, label: string): readonly MarkingLevel[] {
  return scheme.levels.slice(0, Math.max(0, rankOf(scheme, label))).toReversed();
}

/** The banner of a level, as header and footer carry it. */
export function bannerOf(level: MarkingLevel): Banner {
  return { label: level.label, colour: level.colour, ground: level.ground, limit: level.limit };
}
