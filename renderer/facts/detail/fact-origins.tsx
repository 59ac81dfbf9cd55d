import type { Fact } from '../../../briefing/facts/fact.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { currentAnswer } from '../../bridge/current-answer.ts';
import { useCall } from '../../bridge/use-call.ts';

/** On how many legs a fact stands: `4 citations, 1 origin`. Nothing where it has no evidence. */
export function FactOrigins({ fact: { id, evidence } }: { readonly fact: Fact }) {
  const value = currentAnswer(useCall('origins:count', { ids: [id] }, { when: evidence.length > 0 }));
  if (value === undefined || evidence.length === 0) return null;
  const words = `${counted(evidence.length, 'citation')}, ${counted(value.origins, 'origin')}`;
  return <span className="small second">{words}</span>;
}
