import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Finding } from '../../../briefing/outcome.ts';
import { useFixes } from '../findings-pane/use-fixes.ts';
import { FindingHere } from './finding-here.tsx';
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
  return <FindingHere finding={finding} fixes={useFixes(finding)} onClose={onClose} />;
}
