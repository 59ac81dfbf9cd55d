import './briefing-detail.css';
import type { BriefingRow } from '../../../briefing/contract/briefing-calls.ts';
import { BriefingButtons } from './briefing-buttons.tsx';
import type { BriefingButtonsProps } from './briefing-buttons.tsx';
import { ChangedFacts } from './changed-facts.tsx';
import { FilledSlots } from './filled-slots.tsx';
import { WorstFindings } from './worst-findings.tsx';

/** The chosen briefing: what can be done with it, how far it is, what happened to its facts, what is amiss. */
export function BriefingDetail(props: BriefingButtonsProps) {
  const { row } = props;
  return (
    <div className="scroll">
      <article className="briefing-detail">
        <h2 dir="auto">{row.title}</h2>
        <p className="second">{describe(row)}</p>
        <BriefingButtons {...props} />
        <FilledSlots {...row.slots} />
        <ChangedFacts id={row.id} />
        <WorstFindings id={row.id} />
      </article>
    </div>
  );
}

/** `B3. Situation briefing, no. 7` */
function describe({ id, templateTitle, number }: BriefingRow): string {
  const issue = number === undefined ? '' : `, no. ${number}`;
  return `${id}. ${templateTitle}${issue}`;
}
