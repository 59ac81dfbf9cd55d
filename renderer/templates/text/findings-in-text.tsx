import { createPortal } from 'react-dom';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import type { Finding } from '../../../briefing/outcome.ts';
import { say } from '../../controls/toast.tsx';
import { FindingHere } from '../../draft/editor/finding-here.tsx';
import type { FindingHost } from '../../draft/editor/open-findings.ts';
import type { FindingFix } from '../../draft/findings-pane/use-fixes.ts';
import type { TemplateWork } from '../template-work.ts';
import { useWork, useWorkState } from '../work-context.ts';

/** The findings of the line of the caret, below it. */
export function FindingsInText({ hosts }: { readonly hosts: StoreApi<readonly FindingHost[]> }) {
  const work = useWork();
  const isBuiltIn = useWorkState(({ open }) => open.isBuiltIn);
  return useStore(hosts).map(({ element, findings }, index) =>
    createPortal(
      findings.map((finding) => (
        <FindingHere
          key={`${finding.rule} ${finding.message}`}
          finding={finding}
          fixes={isBuiltIn ? [] : fixesOf(work, finding)}
          onClose={undefined}
        />
      )),
      element,
      String(index),
    ),
  );
}

function fixesOf(work: TemplateWork, finding: Finding): readonly FindingFix[] {
  return (finding.fixes ?? []).map(({ find, use }) => ({
    label: `Use ${use}`,
    run: () => {
      if (work.hand?.mend(finding, find, use) !== true)
        say('The text has changed since. Look at the line and correct it by hand.');
    },
  }));
}
