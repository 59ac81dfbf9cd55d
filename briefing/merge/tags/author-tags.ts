import { BreakTag, CaseTag, CommentTag, ContinueTag, InlineCommentTag, type Liquid } from 'liquidjs';
import { StrictAssignTag } from './assign-tag.ts';
import { MarkedCaptureTag } from './capture-tag.ts';
import { ChartTag } from './chart-tag.ts';
import { ChronologyTag } from './chronology-tag.ts';
import { FactListTag } from './fact-list-tag.ts';
import { BudgetedForTag } from './for-tag.ts';
import { YesNoIfTag } from './if-tag.ts';
import { SlotTag } from './slot-tag.ts';
import { YesNoUnlessTag } from './unless-tag.ts';

/** Every tag that a template may use, by name. What is not here does not exist. */
export const authorTags: Liquid['tags'] = {
  assign: StrictAssignTag,
  capture: MarkedCaptureTag,
  case: CaseTag,
  chart: ChartTag,
  chronology: ChronologyTag,
  comment: CommentTag,
  fact_list: FactListTag,
  for: BudgetedForTag,
  break: BreakTag,
  continue: ContinueTag,
  if: YesNoIfTag,
  slot: SlotTag,
  unless: YesNoUnlessTag,
  '#': InlineCommentTag,
};

/** Tags that have a content, with the tags that may part it. The end tag is `end` and the name. */
export const blockTags: Readonly<Record<string, readonly string[]>> = {
  capture: [],
  case: ['when', 'else'],
  comment: [],
  for: ['else'],
  if: ['elsif', 'else'],
  unless: ['elsif', 'else'],
};
