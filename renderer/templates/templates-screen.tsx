import './templates-screen.css';
import { useState } from 'react';
import { useCall } from '../bridge/use-call.ts';
import { useCommand } from '../commands/use-command.ts';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Notice } from '../controls/notice.tsx';
import { Screen } from '../frame/screen.tsx';
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
  const list = templates !== undefined && (
    <TemplateList {...{ templates, chosen: name }} onChoose={choose} onNew={isReadOnly ? undefined : make} />
  );
  const trouble = failure ?? opening.failure;
  return (
    <>
      {opening.work === undefined ? (
        <Screen bar={<h1>Templates</h1>}>
          {trouble === undefined ? (
            <GhostRows label="Loading templates" />
          ) : (
            <Notice tone="error" title="The templates could not be read.">
              {trouble.message}
            </Notice>
          )}
        </Screen>
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

function choose(name: string): void {
  stayAt({ kind: 'templates', chosen: name });
}
