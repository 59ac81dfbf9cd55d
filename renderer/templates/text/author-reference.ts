import type { AuthorReference } from '../../../briefing/merge/author-reference.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { call } from '../../bridge/call.ts';
import { queries } from '../../bridge/queries.ts';

/** What authors may write on this desk; undefined where the desk could not say. */
export async function readReference(): Promise<AuthorReference | undefined> {
  const request = {};
  const answer = await queries.fetchQuery<Outcome<AuthorReference>>({
    queryKey: ['templates:reference', request],
    queryFn: () => call('templates:reference', request),
  });
  return answer.ok ? answer.value : undefined;
}
