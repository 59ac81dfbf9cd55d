import './versions-pane.css';
import { useState } from 'react';
import type { TemplateVersion } from '../../../briefing/drafts/template-version.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { say } from '../../controls/toast.tsx';
import { useOnce } from '../../controls/use-once.ts';
import { useWindow } from '../../state/window-state.ts';
import { spokenTime, timeOf } from '../../text/spoken-time.ts';
import { useNow } from '../../text/use-now.ts';
import { stayWords } from '../effect/effect-words.ts';
import type { TemplateWork } from '../template-work.ts';
import { useWork, useWorkState } from '../work-context.ts';
import { VersionDialog } from './version-dialog.tsx';

export interface VersionsPaneProps {
  readonly versions: readonly TemplateVersion[];
  readonly isReadOnly: boolean;
}

/** What the template was before, the latest first, to compare and to restore. */
export function VersionsPane({ versions, isReadOnly }: VersionsPaneProps) {
  const work = useWork();
  const current = useWorkState(({ open }) => open.version?.number);
  const [compared, setCompared] = useState<number>();
  const once = useOnce();
  const latestFirst = versions.toSorted((one, other) => other.number - one.number);
  return (
    <div className="scroll">
      <ul className="versions">
        {latestFirst.map((version) => (
          <li key={version.number}>
            <VersionWords version={version} isCurrent={version.number === current} />
            <span className="version-deeds">
              <Button
                size="low"
                aria-label={`Compare version ${version.number} with the text`}
                onPress={() => setCompared(version.number)}
              >
                Compare
              </Button>
              {version.number !== current && !isReadOnly && (
                <Button
                  size="low"
                  aria-label={`Restore version ${version.number}`}
                  onPress={() => void once(() => restore(work, version.number))}
                >
                  Restore
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {compared !== undefined && <VersionDialog number={compared} onClose={() => setCompared(undefined)} />}
    </div>
  );
}

interface VersionWordsProps {
  readonly version: TemplateVersion;
  readonly isCurrent: boolean;
}

function VersionWords({ version: { number, at, note, sha256 }, isCurrent }: VersionWordsProps) {
  const timeZone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  const now = useNow();
  const day = spokenTime(at, now, timeZone);
  const time = timeOf(new Date(at), timeZone);
  return (
    <>
      <span className="version-number strong num">
        {`Version ${number}`}
        {isCurrent && (
          <span className="version-current small is-done">
            <Icon name="check" size={14} /> <span className="second">in use</span>
          </span>
        )}
      </span>
      <span className="version-about small second" dir="auto">
        {[day.includes(time) ? day : `${day}, ${time}`, note]
          .filter((words) => words !== undefined)
          .join(' · ')}
      </span>
      <span className="version-hash code quiet" title={`SHA-256 ${sha256}`}>
        {sha256.slice(0, 8)}
      </span>
    </>
  );
}

/** Makes an earlier version the text again. What was typed and not saved would be lost by that, so it comes first. */
async function restore(work: TemplateWork, number: number): Promise<void> {
  const { text, open } = work.state.getState();
  if (text !== open.text)
    return void say(
      'The text has changes that are not saved. Save them or undo them before you restore a version.',
    );
  const restored = await call('templates:restore', { name: open.name, number });
  if (!restored.ok) return void say(restored.failure.message);
  await work.look();
  const { version, pinned } = restored.value;
  const stayed = pinned === 0 ? '' : ` ${stayWords(pinned)}`;
  say(`Version ${number} is the text again, as version ${version.number}.${stayed}`);
}
