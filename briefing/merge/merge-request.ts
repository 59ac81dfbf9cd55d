import type { Block } from '../document/block.ts';
import type { MarkingScheme } from '../document/marking.ts';
import type { Picture } from '../document/picture.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DateFormat } from '../facts/date-format.ts';
import type { Fact } from '../facts/fact.ts';
import type { Finding } from '../outcome.ts';
import type { Source } from '../sources/source.ts';
import type { TemplateHead } from './template.ts';

/** All that a merge may see: this release's facts and sources, the template's text and the draft. */
export interface MergeRequest {
  /** Name for findings: `situation-briefing`. */
  readonly templateName: string;
  /** Markdown with front matter and Liquid, at most 256 KB. */
  readonly template: string;
  readonly briefing: Briefing;
  /** False where the briefing has no slots that anybody could fill; absent: true. */
  readonly isDraft?: boolean;
  /** Already selected: by the briefing's selection, cut-off and release level. */
  readonly facts: readonly Fact[];
  /** Only those that the facts rest on. */
  readonly sources: readonly Source[];
  /** Pictures by the name prose and template use for them. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** BCP 47 language of the document, in which numbers and dates are written; absent: the template's. */
  readonly language?: string;
  /** Absent: in words. */
  readonly dates?: DateFormat;
  /** ISO 8601 day: what `today` means. */
  readonly today: string;
  /** IANA name of the zone in which times are written; absent: UTC. */
  readonly timeZone?: string;
  /** Whose labels make portion marks; absent: TLP 2.0. */
  readonly markings?: MarkingScheme;
}

/** The merged document before notes are numbered: citations are still {@link Citation} inlines. */
export interface MergeResult {
  readonly head: TemplateHead;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}
