import { CaptureBuilder } from '../../../briefing/captures/capture-builder.ts';
import type { CapturePiece } from '../../../briefing/captures/capture-builder.ts';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { readTextCapture } from '../../../briefing/captures/read-text-capture.ts';
import { valueOf } from '../../electron/desk/outcomes.ts';

/** A capture of paragraphs; a piece in an array with a reason is hidden. */
export function captureOf(...paragraphs: readonly (string | readonly CapturePiece[])[]): CaptureText {
  const builder = new CaptureBuilder();
  for (const pieces of paragraphs) builder.add(typeof pieces === 'string' ? [{ text: pieces }] : pieces);
  return builder.build('text');
}

/** A page as a capture. */
export function pageOf(html: string): CaptureText {
  return valueOf(readTextCapture({ content: Buffer.from(html), fileName: 'page.html' }, 'html'));
}

/** The paragraphs as texts. */
export function paragraphsOf({ text, paragraphs }: CaptureText): readonly string[] {
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

/** What is hidden, with the reason: `tiny: words`. */
export function hiddenOf({ text, hidden }: CaptureText): readonly string[] {
  return hidden.map(({ start, end, reason }) => `${reason}: ${text.slice(start, end).trim()}`);
}
