import type { ReleaseRules } from '../drafts/release-rules.ts';
import type { CheckSettings } from '../drafts/check-settings.ts';

/** What a template's front matter says. */
export interface TemplateHead {
  /** The kind of product as printed: `Situation briefing`. */
  readonly title: string;
  /** What it is for, as a sentence, for those who choose a template. */
  readonly about?: string;
  readonly look: 'briefing' | 'alert';
  /** BCP 47 */
  readonly language: string;
  readonly marking?: string;
  /** Name of a page style; absent: the built-in one. */
  readonly style?: string;
  /** Name of the organisation’s own Word file that Word files are made in; `none`: no house file, whatever the desk has. */
  readonly house?: string;
  readonly parameters: readonly TemplateParameter[];
  /** Kinds of facts the template asks for. */
  readonly needs: readonly string[];
  readonly slots: readonly TemplateSlot[];
  /** Title block rows after number, issued, cut-off and producer: which of the briefing's data are shown. */
  readonly details: readonly TemplateDetail[];
  /** Whether sources are listed at the end; without them, the notes carry the addresses. */
  readonly sources: boolean;
  /** How much the findings of the checks weigh in briefings of this template. */
  readonly checks?: CheckSettings;
  /** What is said in place of values that may not go to a release’s readers. */
  readonly release?: ReleaseRules;
  /** Whether every paragraph is printed with its marking; absent: those alone that were marked by hand. */
  readonly portions?: boolean;
  /** How many pages briefings of this template are to fit; absent: any number. */
  readonly pages?: number;
  /** Number of headings from which on contents are printed; 0: never. */
  readonly contentsFrom: number;
}

/** Data of the briefing that a template can ask for in the title block. */
export type TemplateDetail = 'period' | 'nextIssue' | 'validUntil' | 'distribution';

/** A value that the template asks the analyst for. */
export interface TemplateParameter {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'day' | 'yes-no' | 'choice';
  readonly choices?: readonly string[];
  readonly default?: string | number | boolean;
  readonly required: boolean;
}

/** A place for the analyst’s prose. */
export interface TemplateSlot {
  readonly name: string;
  /** What the analyst is asked for. */
  readonly prompt: string;
  readonly required: boolean;
}
