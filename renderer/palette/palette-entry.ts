import type { IconName } from '../controls/icon-name.ts';

/** A line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly text: string;
  /** Stands before the text: the id of a fact, or a picture. */
  readonly badge?: string;
  readonly icon?: IconName;
  /** Quiet words at the end. */
  readonly end?: string;
  readonly grade?: string;
  readonly keys?: string | undefined;
  readonly open: () => void;
  /** Id of the fact that can be cited. */
  readonly fact?: string;
}

/** The groups of the palette, in their order. */
export const paletteGroups = ['Facts', 'Briefings', 'Sources', 'Templates', 'Settings', 'Commands'] as const;

/** A group of the palette. */
export type PaletteGroup = (typeof paletteGroups)[number];
