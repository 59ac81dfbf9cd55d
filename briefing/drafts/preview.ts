import type { Finding } from '../outcome.ts';
import type { WaivedFinding } from './waiver.ts';

/** One part of a preview: the banner, the title block, a block of the text, the notes. */
export interface PreviewPart {
  /** Says what is in it: parts that are the same have the same key, but for a count where one is there twice. */
  readonly key: string;
  /** Well-formed, with every word escaped; nothing in it can run. */
  readonly html: string;
  /** The words of a heading; absent on what is none. */
  readonly heading?: string;
  /** Where its words come from, in reading order. */
  readonly uses: readonly PartUse[];
  /** How many words it holds; notes and sources have none. */
  readonly words: number;
}

/** A run of words that came from facts or sources. */
export interface PartUse {
  /** Ids of facts and sources. */
  readonly ids: readonly string[];
  /** Absent where the template wrote it. */
  readonly slot?: string;
  /** Counted from 1, in the slot, or in the merged template. */
  readonly line?: number;
  /** The words around it, at most 120 characters. */
  readonly excerpt: string;
}

/** A place where a fact is used, under the heading it stands below. */
export interface Use extends Omit<PartUse, 'ids'> {
  /** Absent above the first heading. */
  readonly heading?: string;
}

/** What lists of facts show of one. */
export interface FactBrief {
  readonly id: string;
  readonly kind: string;
  readonly statement: string;
}

/** What holds for the whole page. */
export interface PreviewPage {
  /** BCP 47 */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly look: 'briefing' | 'alert';
  /** The label the page is marked with: `TLP:AMBER`. */
  readonly marking: string;
  /** Six hexadecimal digits without #: of the label's letters and of the ground behind them. */
  readonly markingColour: string;
  readonly markingGround: string;
}

/** A preview as a window holds it: the last one that could be made. */
export interface PreviewAnswer extends PreviewPage {
  readonly serial: number;
  /** In their order on the page. */
  readonly parts: readonly PreviewPart[];
  readonly findings: readonly Finding[];
  /** What somebody lets stand, with the reasons. */
  readonly waived: readonly WaivedFinding[];
  /** The facts that the selection and the cut-off let in. */
  readonly facts: readonly FactBrief[];
  /** Every place of a fact or source, by its id, in reading order. */
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Words of the text, without notes and sources. */
  readonly words: number;
}
