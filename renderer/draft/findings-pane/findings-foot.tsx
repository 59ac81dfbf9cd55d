import './findings-foot.css';
import { useState } from 'react';
import { reportFormats } from '../../../briefing/checks/report/report-format.ts';
import type { WaivedFinding } from '../../../briefing/drafts/waiver.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { Menu } from '../../controls/menu.tsx';
import { useDraftState } from '../draft-state.ts';
import { reportNames, saveReport } from './save-report.ts';
import { WaivedList } from './waived-list.tsx';

const none: readonly WaivedFinding[] = [];
const forms = reportFormats.map((format) => ({ id: format, name: reportNames[format] }));

/** Under the findings: what is let stand, and the report of the checks. */
export function FindingsFoot() {
  const briefing = useDraftState((state) => state.id);
  const waived = useDraftState((state) => state.preview?.waived ?? none);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="findings-foot" aria-label="Waived findings and report">
      {isOpen && waived.length > 0 && <WaivedList waived={waived} />}
      <div className="findings-foot-line">
        <WaivedLine waived={waived} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        <span className="grow" />
        <Menu
          label="Save the check report"
          trigger={
            <Button size="low" kind="plain">
              Save report…
            </Button>
          }
          groups={[forms]}
          placement="top end"
          onAction={(format) => void saveReport(briefing, format)}
        />
      </div>
    </section>
  );
}

interface WaivedLineProps {
  readonly waived: readonly WaivedFinding[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function WaivedLine({ waived, isOpen, onToggle }: WaivedLineProps) {
  const [first] = waived;
  if (first === undefined) return null;
  return (
    <>
      <Icon name="shield" />
      <span className="cut" dir="auto">{`${waived.length} waived: “${first.waiver.reason}”`}</span>
      <Button size="low" kind="plain" aria-expanded={isOpen} onPress={onToggle}>
        {isOpen ? 'Hide' : 'Show'}
      </Button>
    </>
  );
}
