import '../../draft/editor/editor.css';
import './text-pane.css';
import { useEffect, useRef, useState } from 'react';
import { createFindingHosts } from '../../draft/editor/finding-hosts.ts';
import { PaneBar } from '../../controls/pane.tsx';
import { useWindow } from '../../state/window-state.ts';
import { useWork, useWorkState } from '../work-context.ts';
import { FindingsInText } from './findings-in-text.tsx';
import { OutsideNotice } from './outside-notice.tsx';
import { TemplateEditor } from './template-editor.ts';
import { templateExtensions } from './template-extensions.ts';

/** The text of the template that is open. */
export function TextPane() {
  const [hosts] = useState(createFindingHosts);
  const host = useEditor(hosts);
  return (
    <>
      <PaneBar title="Text" tools={<CaretPlace />} />
      <OutsideNotice />
      <div className="template-text" ref={host} />
      <FindingsInText hosts={hosts.store} />
    </>
  );
}

function useEditor({ hosts }: ReturnType<typeof createFindingHosts>) {
  const work = useWork();
  const host = useRef<HTMLDivElement>(null);
  const isOnReading = useWindow((state) => state.desk?.readOnly !== undefined);
  useEffect(() => {
    const { open } = work.state.getState();
    if (host.current === null) return undefined;
    const isReadOnly = open.isBuiltIn || isOnReading;
    const extensions = templateExtensions({ title: `Text of ${open.name}`, isReadOnly, hosts });
    return new TemplateEditor(work, host.current, extensions).follow();
  }, [work, hosts, isOnReading]);
  const line = useWindow(({ place }) => (place.kind === 'templates' ? place.line : undefined));
  useEffect(() => {
    if (line !== undefined) work.hand?.reveal(line, 1);
  }, [work, line]);
  return host;
}

function CaretPlace() {
  const { line, column } = useWorkState(({ caret }) => caret);
  return <span className="small quiet num">{`Line ${line}, column ${column}`}</span>;
}
