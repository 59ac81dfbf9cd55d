import type { TemplateDetail } from '../../../briefing/merge/template.ts';
import { Fields } from '../../controls/field.tsx';
import { useDraftState } from '../draft-state.ts';
import { ParameterField } from './parameter-field.tsx';
import { SetUpText, SetUpWhen } from './set-up-text.tsx';

const detailNames = {
  period: 'Period covered',
  nextIssue: 'Next issue',
  validUntil: 'Valid until',
} satisfies Record<Exclude<TemplateDetail, 'distribution'>, string>;

type AskedDetail = Exclude<TemplateDetail, 'distribution'>;

/** What the template of the draft asks for besides prose. */
export function TemplateQuestions() {
  const head = useDraftState((state) => state.head);
  const version = useDraftState(({ onDesk }) => onDesk.templateVersion);
  const details = head.details.filter((detail) => detail !== 'distribution');
  if (details.length + head.parameters.length === 0) return null;
  return (
    <section>
      <h3>
        What this template asks for
        <span>
          {head.title}
          {version === undefined ? '' : `, version ${version}`}
        </span>
      </h3>
      <Fields>
        {details.map((detail) => (
          <Detail key={detail} detail={detail} />
        ))}
        {head.parameters.map((parameter) => (
          <ParameterField key={parameter.name} parameter={parameter} />
        ))}
      </Fields>
    </section>
  );
}

function Detail({ detail }: { readonly detail: AskedDetail }) {
  const label = detailNames[detail];
  if (detail === 'period') return <SetUpText label={label} part={detail} span={6} />;
  return <SetUpWhen label={label} part={detail} />;
}
