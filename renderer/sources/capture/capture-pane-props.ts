import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import type { OpenedSource } from '../../../briefing/contract/source-calls.ts';
import type { Capture } from '../../../briefing/sources/source.ts';
import type { Stretch } from './capture-pieces.ts';

/** What the pane of a capture is given. */
export interface CapturePaneProps {
  readonly opened: OpenedSource;
  readonly setting: FactSetting;
  /** The one in view; none where nothing is kept of the source. */
  readonly capture: Capture | undefined;
  /** The words that it is opened at. */
  readonly at?: Stretch | undefined;
  readonly isReadOnly: boolean;
  readonly onAddCapture: () => void;
}
