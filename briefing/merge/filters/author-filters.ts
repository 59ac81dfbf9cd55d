import type { AuthorFilters } from './author-filter.ts';
import { citeFilters } from './cite-filter.ts';
import { dateFilters } from './date-filters.ts';
import { factFilters } from './fact-filters.ts';
import { groupFilters } from './group-filters.ts';
import { listFilters } from './list-filters.ts';
import { numberFilters } from './number-filters.ts';
import { quantityFilters } from './quantity-filters.ts';
import { textFilters } from './text-filters.ts';

/** Every filter that a template may use, by name. What is not here does not exist. */
export const authorFilters: AuthorFilters = {
  ...factFilters,
  ...listFilters,
  ...groupFilters,
  ...quantityFilters,
  ...citeFilters,
  ...dateFilters,
  ...textFilters,
  ...numberFilters,
};
