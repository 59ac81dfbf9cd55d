import type { CaptureMarks } from '../../../briefing/contract/capture-calls.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Notice } from '../../controls/notice.tsx';

const mostNamed = 8;

export interface CaptureNotesProps {
  /** What the capture was read with. */
  readonly findings: readonly Finding[];
  readonly marks: CaptureMarks;
}

/** What must be known before a capture is quoted: how it was read, what no reader sees, which quotations are not in it. */
export function CaptureNotes({ findings, marks }: CaptureNotesProps) {
  const { missing } = marks;
  if (findings.length + missing.length === 0) return null;
  return (
    <div className="capture-notes">
      {findings.map(({ rule, severity, message }) => (
        <Notice
          key={`${rule} ${message}`}
          tone={severity}
          title={message.replace(/^The capture/u, 'This capture').replaceAll('The capture', 'this capture')}
        />
      ))}
      {missing.length > 0 && (
        <Notice
          tone="warning"
          title={`${counted(missing.length, 'fact')} quote words that are not in this capture:`}
        >
          {named(missing)}. Compare them with it, or with another capture of the source.
        </Notice>
      )}
    </div>
  );
}

function named(ids: readonly string[]): string {
  const more = ids.length - mostNamed;
  return more > 0 ? `${ids.slice(0, mostNamed).join(', ')} and ${more} more` : ids.join(', ');
}
