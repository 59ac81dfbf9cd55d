import './findings-foot.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { reportFormats } from '../../../briefing/checks/report/report-format.ts';
import type { WaivedFinding } from '../../../briefing/drafts/waiver.ts';
import { Button } from '../../controls/button.tsx';
import type { IconName } from '../../controls/icon-name.ts';
import { Icon } from '../../controls/icon.tsx';
import { Menu } from '../../controls/menu.tsx';
import { settlementTitle } from '../../facts/settlement-words.ts';
import { useDraftState } from '../draft-state.ts';
import { reportNames, saveReport } from './save-report.ts';
import { SettledList, useSettledConflicts } from './settled-list.tsx';
import { WaivedList } from './waived-list.tsx';

const none: readonly WaivedFinding[] = [];
const forms = reportFormats.map((format) => ({ id: format, name: reportNames[format] }));

/** Under the findings: what is settled, what is let stand, and the report of the checks. */
export function FindingsFoot() {
  const waived = useDraftState((state) => state.preview?.waived ?? none);
  const settled = useSettledConflicts();
  const [firstSettled] = settled;
  const [firstWaived] = waived;
  return (
    <section className="findings-foot" aria-label="Settled conflicts, waived findings and report">
      {firstSettled !== undefined && (
        <Folded
          icon="done"
          words={`${settled.length} settled: ${settlementTitle(firstSettled.settlement)}`}
          list={<SettledList settled={settled} />}
          after={firstWaived === undefined && <SaveReport />}
        />
      )}
      {firstWaived !== undefined && (
        <Folded
          icon="shield"
          words={`${waived.length} waived: “${firstWaived.waiver.reason}”`}
          list={<WaivedList waived={waived} />}
          after={<SaveReport />}
        />
      )}
      {(firstSettled ?? firstWaived) === undefined && (
        <div className="findings-foot-line">
          <span className="grow" />
          <SaveReport />
        </div>
      )}
    </section>
  );
}

interface FoldedProps {
  readonly icon: IconName;
  /** How many there are, and what the first one says. */
  readonly words: string;
  readonly list: ReactNode;
  readonly after?: ReactNode;
}

/** A line that opens a list above itself. */
function Folded({ icon, words, list, after }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {isOpen && list}
      <div className="findings-foot-line">
        <Icon name={icon} />
        <span className="cut" dir="auto">
          {words}
        </span>
        <Button size="low" kind="plain" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide' : 'Show'}
        </Button>
        <span className="grow" />
        {after}
      </div>
    </>
  );
}

function SaveReport() {
  const briefing = useDraftState((state) => state.id);
  return (
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
  );
}
