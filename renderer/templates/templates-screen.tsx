import './templates-screen.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { useCommand } from '../commands/use-command.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Panes } from '../controls/panes.tsx';
import { Screen } from '../frame/screen.tsx';
import { usePaneWidths } from '../state/use-pane-widths.ts';
import { stayAt, useWindow } from '../state/window-state.ts';
import { NameTemplateDialog } from './list/name-template-dialog.tsx';
import { TemplateList } from './list/template-list.tsx';
import { TemplateView } from './template-view.tsx';
import { useTemplateWork } from './use-template-work.ts';
import { WorkProvider } from './work-context.ts';

/** The place where templates are kept. */
export function TemplatesScreen() {
  const { value: templates, failure } = useCall('templates:list', {});
  const chosen = useWindow(({ place }) => (place.kind === 'templates' ? place.chosen : undefined));
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined);
  const [naming, setNaming] = useState<{ readonly from?: string }>();
  const isThere = templates?.some((template) => template.name === chosen) ?? chosen !== undefined;
  const name = isThere ? chosen : templates?.[0]?.name;
  const opening = useTemplateWork(name);
  const make = (): void => setNaming({});
  useCommand('new-here', make, !isReadOnly);
  const list = templates && (
    <TemplateList {...{ templates, chosen: name }} onChoose={choose} onNew={isReadOnly ? undefined : make} />
  );
  const trouble = failure ?? opening.failure;
  return (
    <>
      {opening.work === undefined ? (
        <NothingOpen list={list} trouble={trouble?.message} />
      ) : (
        <WorkProvider value={opening.work}>
          <TemplateView
            list={list}
            isReadOnly={isReadOnly}
            onDuplicate={() => setNaming(name === undefined ? {} : { from: name })}
          />
        </WorkProvider>
      )}
      {naming !== undefined && (
        <NameTemplateDialog from={naming.from} onClose={() => setNaming(undefined)} onMade={choose} />
      )}
    </>
  );
}

interface NothingOpenProps {
  /** Absent until it is known. */
  readonly list: ReactNode;
  /** Why nothing can be opened. */
  readonly trouble: string | undefined;
}

/** What shows until a template is open; where one cannot be, the list stays, so that another one can. */
function NothingOpen({ list, trouble }: NothingOpenProps) {
  const widths = usePaneWidths('templates');
  const text =
    trouble === undefined ? (
      <GhostRows label="Loading templates" />
    ) : (
      <EmptyState
        icon="error"
        title={list === undefined ? 'The templates could not be read' : 'This template could not be opened'}
      >
        {trouble}
      </EmptyState>
    );
  const panes = [
    { id: 'list', label: 'Templates', ground: 'panel', width: 216, content: list },
    { id: 'text', label: 'Template text', least: 320, content: text },
  ] as const;
  return (
    <Screen bar={<h1>Templates</h1>}>
      {list === undefined ? text : <Panes {...widths} panes={panes} />}
    </Screen>
  );
}

function choose(name: string): void {
  stayAt({ kind: 'templates', chosen: name });
}
