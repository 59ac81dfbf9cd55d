import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Finding } from '../../../briefing/outcome.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { findingWords } from '../../findings/finding-words.ts';
import { useFixes } from '../findings-pane/use-fixes.ts';
import type { Manuscript } from './manuscript.ts';
import { closeFindings } from './open-findings.ts';

/** The findings at the caret, below the paragraph they are in. */
export function FindingsHere({ manuscript }: { readonly manuscript: Manuscript }) {
  const hosts = useStore(manuscript.findingHosts.store);
  const close = () => {
    manuscript.tell(closeFindings.of(null));
    manuscript.draft.hand()?.focus();
  };
  return hosts.map(({ element, findings }, index) =>
    createPortal(<OpenFindings findings={findings} onClose={close} />, element, String(index)),
  );
}

interface OpenFindingsProps {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

function OpenFindings({ findings, onClose }: OpenFindingsProps) {
  return findings.map((finding, index) => (
    <OpenFinding
      key={`${finding.rule} ${finding.message}`}
      finding={finding}
      onClose={index === 0 ? onClose : undefined}
    />
  ));
}

interface OpenFindingProps {
  readonly finding: Finding;
  readonly onClose: (() => void) | undefined;
}

function OpenFinding({ finding, onClose }: OpenFindingProps) {
  const fixes = useFixes(finding);
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
