import type { Rule } from './rule.ts';
import { overdueReview } from './rules/overdue-review.ts';

/** All rules, in the order in which their findings are listed. */
export const rules: readonly Rule[] = [overdueReview];
