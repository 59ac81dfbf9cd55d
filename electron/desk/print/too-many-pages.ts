import type { Finding } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';

/** Says that a document has more pages than its template wants it to fit. */
export function tooManyPages(pages: number, most: number | undefined): readonly Finding[] {
  if (most === undefined || pages <= most) return [];
  const message = `The PDF has ${counted(pages, 'page')}, and this template is for ${most === 1 ? 'one' : most}. Shorten the prose, or show fewer facts.`;
  return [
    { rule: 'too-many-pages', severity: 'warning', message, found: String(pages), allowed: String(most) },
  ];
}
