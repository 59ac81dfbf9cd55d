import { formatDate } from '../facts/format-date.ts';
import type { Source } from '../sources/source.ts';
import { capitalised } from '../text/sentence.ts';
import { namesIssuer } from '../transforms/citations/source-names.ts';
import { sourceTitle } from './fact-on-card.ts';

/** What a list says below the name of a source: `Rudaw, February 2026`, or its type where nobody is named or the name stands above. */
export function sourceLine(source: Source, language: string): string {
  const issuer = source.originator ?? source.author;
  const first =
    !namesIssuer(source) || issuer === sourceTitle(source) ? capitalised(source.type) : (issuer ?? '');
  const date = source.published === undefined ? undefined : formatDate(source.published, language, 'long');
  return [first, date].filter(Boolean).join(', ');
}
