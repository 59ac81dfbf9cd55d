import type { SourceSummary } from '../sources/draft-summary.ts';
import type { Selection } from './selection.ts';
import type { Waiver } from './waiver.ts';

/** The most characters of prose that a slot may hold. */
export const longestSlot = 200 * 1024;

/** A draft: a template, its parameters, a selection of facts, and the analyst's prose in the template's slots. */
export interface Briefing {
  readonly id: string;
  /** Name of a built-in template or of one in the desk's `templates/` folder. */
  readonly template: string;
  /** The version of the desk's own template to which the draft was last moved; absent: it follows the file. */
  readonly templateVersion?: number;
  readonly title: string;
  /** Stands in the running header where the title is too long for it. */
  readonly shortTitle?: string;
  /** BCP 47; absent: the template's. */
  readonly language?: string;
  /** Values of the template's parameters by name. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  readonly selection: Selection;
  /** Markdown by slot name. */
  readonly slots: Readonly<Record<string, string>>;
  /** A label of the desk's marking scheme; absent: the template's. */
  readonly marking?: string;
  /** ISO 8601 day or instant: nothing known later goes in. */
  readonly cutOff?: string;
  /** ISO 8601 day or instant. */
  readonly issued?: string;
  /** Running number in its year: 2 prints as `2 of 2026`. */
  readonly number?: number;
  readonly producer?: string;
  readonly section?: string;
  readonly distribution?: string;
  readonly period?: string;
  readonly nextIssue?: string;
  readonly validUntil?: string;
  /** Printed over the list of sources where the template has no words of its own there. */
  readonly sourceSummary?: SourceSummary;
  /** Findings of the checks that are let stand. */
  readonly waivers?: readonly Waiver[];
  /** Absent: a draft. */
  readonly state?: 'draft' | 'archived';
  /** ISO 8601 instant of the last change. */
  readonly changed?: string;
}
