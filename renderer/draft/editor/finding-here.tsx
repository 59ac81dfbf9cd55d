import type { Finding } from '../../../briefing/outcome.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { findingWords } from '../../findings/finding-words.ts';
import type { FindingFix } from '../findings-pane/use-fixes.ts';

export interface FindingHereProps {
  readonly finding: Finding;
  readonly fixes: readonly FindingFix[];
  readonly onClose: (() => void) | undefined;
}

/** A finding within the text it is about, with what can be done about it. */
export function FindingHere({ finding, fixes, onClose }: FindingHereProps) {
  const { title, rest } = findingWords(finding.message);
  return (
    <div className="finding-here" role="group" aria-label={`Finding: ${title}`}>
      <Icon name={finding.severity} tone={finding.severity} />
      <p dir="auto">
        <b className="strong">{title}.</b> {rest}
      </p>
      {onClose !== undefined && <IconButton icon="close" label="Close" size="low" onPress={onClose} />}
      {fixes.length > 0 && (
        <div className="finding-here-fixes">
          {fixes.map(({ label, run }) => (
            <Button key={label} size="low" onPress={run}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
