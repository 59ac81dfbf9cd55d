import type { TemplateListed } from '../../../briefing/contract/template-calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Tallies } from '../../controls/tally.tsx';
import { countSeverities } from '../../findings/count-severities.ts';

/** The worst that is to be said of a template of the desk; where that is nothing, its version. */
export function TemplateStanding({ template }: { readonly template: TemplateListed }) {
  const { name, version } = template;
  const { value: checked } = useCall('templates:standing', { name });
  const counts = countSeverities(checked?.findings ?? []);
  if (counts.error + counts.warning > 0)
    return (
      <span className="end">
        <Tallies counts={counts} isWorstOnly />
      </span>
    );
  return <span className="end small quiet num">{version === undefined ? '' : `v${version}`}</span>;
}
