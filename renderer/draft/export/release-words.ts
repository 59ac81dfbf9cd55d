import type { ReleaseOutlook } from '../../../briefing/contract/export-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';

/** What a release does to a draft, in one line without its full stop: `2 passages left out, 1 said otherwise`. */
export function releaseWords({ changes, factsLeftOut }: ReleaseOutlook): string {
  const rewritten = changes.filter(({ now }) => now !== undefined).length;
  const gone = changes.length - rewritten;
  const said = [
    ...(gone === 0 ? [] : [`${counted(gone, 'passage')} left out`]),
    ...(rewritten === 0 ? [] : [`${gone === 0 ? counted(rewritten, 'passage') : rewritten} said otherwise`]),
    ...(factsLeftOut === 0 ? [] : [`${counted(factsLeftOut, 'fact')} withheld`]),
  ];
  return said.length === 0 ? 'Nothing is left out' : said.join(', ');
}
