import '../../draft/editor/editor.css';
import './text-pane.css';
import { useEffect, useRef, useState } from 'react';
import { createFindingHosts } from '../../draft/editor/finding-hosts.ts';
import { PaneBar } from '../../controls/pane.tsx';
import { useWindow } from '../../state/window-state.ts';
import { useWork, useWorkState } from '../work-context.ts';
import { FindInText } from './find-in-text.tsx';
import { FindingsInText } from './findings-in-text.tsx';
import { OutsideNotice } from './outside-notice.tsx';
import { TemplateEditor } from './template-editor.ts';
import { templateExtensions } from './template-extensions.ts';

/** The text of the template that is open. */
export function TextPane() {
  const [hosts] = useState(createFindingHosts);
  const isBuiltIn = useWorkState(({ open }) => open.isBuiltIn);
  const isReadOnly = useWindow((state) => state.desk?.readOnly !== undefined) || isBuiltIn;
  const host = useEditor(hosts, isReadOnly);
  return (
    <>
      <PaneBar title="Text" tools={<CaretPlace />} />
      <FindInText isReadOnly={isReadOnly} />
      <OutsideNotice />
      <div className="template-text" ref={host} />
      <FindingsInText hosts={hosts.store} />
    </>
  );
}

function useEditor({ hosts }: ReturnType<typeof createFindingHosts>, isReadOnly: boolean) {
  const work = useWork();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { open } = work.state.getState();
    if (host.current === null) return undefined;
    const extensions = templateExtensions({ title: `Text of ${open.name}`, isReadOnly, hosts });
    return new TemplateEditor(work, host.current, extensions).follow();
  }, [work, hosts, isReadOnly]);
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
