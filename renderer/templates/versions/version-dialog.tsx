import { goToNextChunk, goToPreviousChunk } from '@codemirror/merge';
import type { MergeView } from '@codemirror/merge';
import { useEffect, useRef, useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useWorkState } from '../work-context.ts';
import { versionDifference } from './version-difference.ts';

export interface VersionDialogProps {
  readonly number: number;
  readonly onClose: () => void;
}

/** A version and the text as it is typed, side by side. */
export function VersionDialog({ number, onClose }: VersionDialogProps) {
  const { name } = useWorkState(({ open }) => open);
  const text = useWorkState((state) => state.text);
  const { value, failure } = useCall('templates:version', { name, number });
  return (
    <Dialog
      title={`Version ${number} and the text`}
      isOpen
      onOpenChange={onClose}
      width="wide"
      footer={<Button onPress={onClose}>Close</Button>}
    >
      {failure !== undefined && (
        <Notice tone="error" title="The version could not be read.">
          {failure.message}
        </Notice>
      )}
      {value === undefined && failure === undefined && <GhostRows label="Loading the version" />}
      {value !== undefined && <SideBySide number={number} before={value.text} after={text} />}
    </Dialog>
  );
}

interface SideBySideProps {
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

function SideBySide({ number, before, after }: SideBySideProps) {
  const host = useRef<HTMLDivElement>(null);
  const [merge, setMerge] = useState<MergeView>();
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = versionDifference(host.current, { before, after, name: `Version ${number}` });
    setMerge(made);
    return () => made.destroy();
  }, [before, after, number]);
  if (before === after) return <p>The text is the same as this version.</p>;
  const step = (go: typeof goToNextChunk) => () => {
    if (merge !== undefined) go(merge.b);
    merge?.b.focus();
  };
  return (
    <>
      <div className="version-tools">
        <span className="small second">{`Version ${number} on the left, the text on the right`}</span>
        <span className="grow" />
        <IconButton icon="up" label="Previous change" shortcut="Shift+F7" onPress={step(goToPreviousChunk)} />
        <IconButton icon="down" label="Next change" shortcut="F7" onPress={step(goToNextChunk)} />
      </div>
      <div className="version-difference" ref={host} dir="ltr" />
    </>
  );
}
