import type { CaptureOnCard } from '../../briefing/cards/fact-on-card.ts';
import type { IconName } from '../controls/icon-name.ts';
import { Icon } from '../controls/icon.tsx';

export interface FoundInCaptureProps {
  readonly capture: CaptureOnCard | undefined;
  readonly hasQuotation: boolean;
  /** Where the desk read it: `Transfer of ISIS detainees, para. 11`. */
  readonly read: string;
}

/** Whether a quotation stands in the capture of its source, in words. */
export function FoundInCapture({ capture, hasQuotation, read }: FoundInCaptureProps) {
  const { tone, words } = verdict(capture, hasQuotation);
  return (
    <p className="fact-card-found">
      <Icon name={tone === 'quiet' ? 'capture' : tone} size={14} tone={tone} />
      <span dir="auto">{words === '' ? read : `${words}: ${read}`}</span>
    </p>
  );
}

interface Verdict {
  readonly tone: Extract<IconName, 'done' | 'warning' | 'error'> | 'quiet';
  readonly words: string;
}

function verdict(capture: CaptureOnCard | undefined, hasQuotation: boolean): Verdict {
  if (capture === undefined) return { tone: 'quiet', words: hasQuotation ? 'Not checked, no capture' : '' };
  if (capture.trouble !== undefined) return { tone: 'warning', words: 'The capture cannot be read' };
  if (!hasQuotation) return { tone: 'quiet', words: '' };
  const { found, read } = capture;
  if (capture.isUnsearchable === true)
    return { tone: 'quiet', words: `Cannot be looked up in the capture of ${read}` };
  if (found === undefined) return { tone: 'error', words: `Not in the capture of ${read}` };
  if (found.hidden === true)
    return { tone: 'warning', words: `In the capture of ${read}, where no reader sees it` };
  if (found.match === 'near') return { tone: 'warning', words: `Other words in the capture of ${read}` };
  if (found.match === 'spelling')
    return { tone: 'done', words: `In the capture of ${read}, but for spelling` };
  return { tone: 'done', words: `In the capture of ${read}, word for word` };
}
