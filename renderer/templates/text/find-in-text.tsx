import { useState } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import { FindForm } from '../../draft/editor/find/find-form.tsx';
import type { Searched } from '../../draft/editor/find/slot-search.ts';
import { useWork, useWorkState } from '../work-context.ts';

interface Finding {
  readonly searched: Searched;
  readonly withReplacement: boolean;
}

/** Finds and replaces in the text of a template. */
export function FindInText({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const work = useWork();
  const [finding, setFinding] = useState<Finding>();
  const text = useWorkState((state) => state.text);
  const caret = useWorkState((state) => state.caret);
  const find = (withReplacement: boolean): void => {
    const searched = finding?.searched ?? work.hand?.searched;
    if (searched !== undefined) setFinding({ searched, withReplacement });
  };
  useCommand('find', () => find(false));
  useCommand('replace', () => find(!isReadOnly));
  if (finding === undefined) return null;
  const close = (): void => {
    setFinding(undefined);
    work.hand?.focus();
  };
  return (
    <FindForm
      label="Find in the template"
      place={{ searched: finding.searched, shown: '', text, caret }}
      undoWords="Undo takes it back."
      withReplacement={finding.withReplacement}
      onClose={close}
    />
  );
}
