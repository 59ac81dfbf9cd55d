import { Icon } from '../controls/icon.tsx';
import { Tallies } from '../controls/tally.tsx';
import { countSeverities } from '../findings/count-severities.ts';
import { useWindow } from '../state/window-state.ts';
import { timeOf } from '../text/spoken-time.ts';
import { useWork, useWorkState } from './work-context.ts';

/** Whether what was typed is kept, and what is amiss with it. */
export function TemplateStatus() {
  return (
    <>
      <KeptLine />
      <TallyLine />
    </>
  );
}

function KeptLine() {
  const { open, text, keptAt, trouble } = useWorkState((state) => state);
  const timeZone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  if (trouble !== undefined)
    return (
      <span role="alert" title={trouble}>
        <Icon name="error" size={14} tone="error" />
        <span className="cut">Not kept: {trouble}</span>
      </span>
    );
  if (open.isBuiltIn)
    return (
      <span>
        <Icon name="lock" size={14} />
        Built in
      </span>
    );
  const inUse = open.version === undefined ? '' : `, version ${open.version.number} still in use`;
  const isChanged = text !== open.text;
  if (isChanged && keptAt === undefined) return <span>Keeping the text</span>;
  return (
    <span>
      <Icon name="check" size={14} tone="done" />
      {isChanged ? `Text kept ${timeOf(new Date(keptAt ?? ''), timeZone)}${inUse}` : 'Saved'}
    </span>
  );
}

function TallyLine() {
  const work = useWork();
  const findings = useWorkState(({ checked }) => checked?.findings);
  if (findings === undefined) return null;
  const [first] = findings;
  const show = (): void => work.hand?.reveal(first?.place?.line ?? 1, first?.place?.column ?? 1);
  return (
    <button type="button" className="template-tallies" onClick={show}>
      <Tallies counts={countSeverities(findings)} />
    </button>
  );
}
