import type { Rule } from './rule.ts';
import { acronym } from './rules/acronym.ts';
import { afterCutOffUsed } from './rules/after-cut-off-used.ts';
import { confirmedOneOrigin } from './rules/confirmed-one-origin.ts';
import { conflict } from './rules/conflict.ts';
import { conflictKeyStatement } from './rules/conflict-key.ts';
import { emptySection } from './rules/empty-section.ts';
import { factAsJudgement } from './rules/fact-as-judgement.ts';
import { factInJudgement } from './rules/fact-in-judgement.ts';
import { factUnused } from './rules/fact-unused.ts';
import { figureAbsent } from './rules/figure-absent.ts';
import { gradeMissing } from './rules/grade-missing.ts';
import { gradeWeakKey } from './rules/grade-weak-key.ts';
import { headingSkipped } from './rules/heading-skipped.ts';
import { hedge } from './rules/hedge.ts';
import { houseName } from './rules/house-name.ts';
import { houseNameFact } from './rules/house-name-fact.ts';
import { houseNameQuotation } from './rules/house-name-quotation.ts';
import { judgementAsFact } from './rules/judgement-as-fact.ts';
import { judgementWithoutBasis } from './rules/judgement-without-basis.ts';
import { likelihoodGap } from './rules/likelihood-gap.ts';
import { likelihoodMixedRows } from './rules/likelihood-mixed-rows.ts';
import { likelihoodOutsideScale } from './rules/likelihood-outside-scale.ts';
import { likelihoodWithConfidence } from './rules/likelihood-with-confidence.ts';
import { longSentence } from './rules/long-sentence.ts';
import { missingGlyph } from './rules/missing-glyph.ts';
import { oldInformation } from './rules/old-information.ts';
import { overdueReview } from './rules/overdue-review.ts';
import { quotationAbsent } from './rules/quotation-absent.ts';
import { quotationHidden } from './rules/quotation-hidden.ts';
import { quotationNear } from './rules/quotation-near.ts';
import { quotationUncaptured } from './rules/quotation-uncaptured.ts';
import { sameEvent } from './rules/same-event.ts';
import { singleOrigin } from './rules/single-origin.ts';
import { sourceDescriptor } from './rules/source-descriptor.ts';
import { summaryStale } from './rules/summary-stale.ts';
import { supersededUsed } from './rules/superseded-used.ts';
import { tableHeadless } from './rules/table-headless.ts';
import { unmatchedFigure } from './rules/unmatched-figure.ts';
import { unsourced } from './rules/unsourced.ts';
import { withdrawnUsed } from './rules/withdrawn-used.ts';
import { yardstickMissing } from './rules/yardstick-missing.ts';

/** All rules, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [
  unsourced,
  unmatchedFigure,
  quotationAbsent,
  quotationNear,
  quotationHidden,
  figureAbsent,
  quotationUncaptured,
  overdueReview,
  conflictKeyStatement,
  conflict,
  sameEvent,
  withdrawnUsed,
  supersededUsed,
  afterCutOffUsed,
  singleOrigin,
  gradeWeakKey,
  confirmedOneOrigin,
  oldInformation,
  sourceDescriptor,
  gradeMissing,
  likelihoodOutsideScale,
  likelihoodMixedRows,
  likelihoodWithConfidence,
  likelihoodGap,
  hedge,
  judgementWithoutBasis,
  factAsJudgement,
  judgementAsFact,
  factInJudgement,
  yardstickMissing,
  summaryStale,
  houseName,
  houseNameFact,
  houseNameQuotation,
  headingSkipped,
  tableHeadless,
  emptySection,
  factUnused,
  longSentence,
  acronym,
  missingGlyph,
];
