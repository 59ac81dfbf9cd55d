import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { Finding } from '../../../briefing/outcome.ts';
import { Icon } from '../../controls/icon.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
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

function OpenFindings({
  findings,
  onClose,
}: {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}) {
  return findings.map((finding, index) => (
    <div
      key={`${finding.rule} ${finding.message}`}
      className="finding-here"
      role="group"
      aria-label="Finding"
    >
      <Icon name={finding.severity} tone={finding.severity} />
      <FindingWords finding={finding} />
      {index === 0 && <IconButton icon="close" label="Close" size="low" onPress={onClose} />}
    </div>
  ));
}

/** The first sentence says what is amiss; the rest, why and what to do. */
function FindingWords({ finding: { message } }: { readonly finding: Finding }) {
  const [, first = message, rest = ''] = /^(.*?[.!?][”"]?)\s+(.*)$/su.exec(message) ?? [];
  return (
    <p dir="auto">
      <b className="strong">{first}</b> {rest}
    </p>
  );
}
