import { useState } from 'react';
import type { ReactNode } from 'react';
import { useCommand } from '../commands/use-command.ts';
import { Panes } from '../controls/panes.tsx';
import { useLastPane } from '../controls/use-last-pane.ts';
import { Screen } from '../frame/screen.tsx';
import { usePaneWidths } from '../state/use-pane-widths.ts';
import { useEffectOnDrafts } from './effect/use-effect-on-drafts.ts';
import { OutcomePane } from './outcome-pane.tsx';
import { DeleteDialog } from './list/delete-dialog.tsx';
import { SaveDialog } from './save/save-dialog.tsx';
import { stepThroughErrors } from './step-through-errors.ts';
import { TemplateBar } from './template-bar.tsx';
import { TemplateStatus } from './template-status.tsx';
import { TextPane } from './text/text-pane.tsx';
import { useWork } from './work-context.ts';

export interface TemplateViewProps {
  readonly list: ReactNode;
  readonly isReadOnly: boolean;
  readonly onDuplicate: () => void;
}

/** The screen of an open template: the list, its text, and what comes of it. */
export function TemplateView({ list, isReadOnly, onDuplicate }: TemplateViewProps) {
  const work = useWork();
  const effect = useEffectOnDrafts();
  const [asking, setAsking] = useState<'save' | 'delete'>();
  const [move, setMove] = useState(true);
  const last = useLastPane();
  const widths = usePaneWidths('templates');
  useCommand('last-pane', last.toggle);
  useCommand('next-finding', () => stepThroughErrors(work, 1));
  useCommand('previous-finding', () => stepThroughErrors(work, -1));
  const close = (): void => setAsking(undefined);
  const panes = [
    { id: 'list', label: 'Templates', ground: 'panel', width: 216, content: list },
    { id: 'text', label: 'Template text', least: 320, content: <TextPane key={work.name} /> },
    {
      id: 'outcome',
      label: 'Preview, effect and versions',
      width: '40%',
      least: 320,
      content: <OutcomePane {...{ effect, isReadOnly, move }} onMove={setMove} />,
    },
  ] as const;
  return (
    <Screen
      bar={
        <TemplateBar
          {...{ isReadOnly, onDuplicate }}
          onDelete={() => setAsking('delete')}
          onSave={() => setAsking('save')}
        />
      }
      status={<TemplateStatus />}
      statusEnd={<span>Markdown with Liquid</span>}
    >
      <Panes {...widths} last={last} panes={panes} />
      {asking === 'save' && <SaveDialog {...{ effect, move }} onMove={setMove} onClose={close} />}
      {asking === 'delete' && <DeleteDialog onClose={close} />}
    </Screen>
  );
}
