import type { PassageRole } from '../passage.ts';

/** The passages that analysts write in sentences: no headings, cells or captions, and no words of another. */
export const writtenRoles: ReadonlySet<PassageRole> = new Set<PassageRole>([
  'text',
  'bottom-line',
  'judgement',
  'basis',
  'comment',
  'reported-view',
]);
