import './capture-pane.css';
import type { Capture } from '../../../briefing/sources/source.ts';
import { Button } from '../../controls/button.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { PaneBar } from '../../controls/pane.tsx';
import { CaptureReader } from './capture-reader.tsx';
import { CaptureMenu } from './capture-menu.tsx';
import type { CapturePaneProps } from './capture-pane-props.ts';
import { useCaptureText } from './use-capture-text.ts';

/** A capture of the source, as it was read. */
export function CapturePane(props: CapturePaneProps) {
  const { opened, capture, isReadOnly, onAddCapture } = props;
  if (capture === undefined)
    return (
      <EmptyState
        icon="capture"
        title="Nothing is kept of this source."
        actions={!isReadOnly && <Button onPress={onAddCapture}>Add capture…</Button>}
      >
        Paste its text or drop a file here: then facts can quote it, and every quotation can be checked.
      </EmptyState>
    );
  return <ShownCapture key={`${opened.source.id} ${capture.sha256}`} {...props} capture={capture} />;
}

function ShownCapture(props: CapturePaneProps & { readonly capture: Capture }) {
  const { opened, capture } = props;
  const read = useCaptureText(opened.source.id, capture.sha256);
  if (read.text !== undefined) return <CaptureReader {...props} text={read.text} findings={read.findings} />;
  return (
    <>
      <PaneBar title={<CaptureMenu source={opened.source} capture={capture} />} />
      {read.failure === undefined ? (
        <GhostRows label="Reading the capture" rows={10} />
      ) : (
        <div className="capture-trouble">
          <Notice tone="error" title="This capture cannot be shown as what was read." isUrgent>
            {read.failure.message} Facts and their quotations are safe.
          </Notice>
        </div>
      )}
    </>
  );
}
