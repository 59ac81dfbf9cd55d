import { done, refused, type Outcome } from '../outcome.ts';
import { textFindings } from './text-findings.ts';
import type { CaptureRequest } from './capture-request.ts';
import type { CaptureText } from './capture-text.ts';
import { decodeCapture } from './decode-capture.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import { readHtml, type HtmlReading } from './html/read-html.ts';
import { readPlainText } from './read-plain-text.ts';

/** Reads a page or plain text. Findings say which encoding was assumed and what in it cannot be seen. */
export function readTextCapture(
  { content, fileName }: CaptureRequest,
  format: 'html' | 'text',
): Outcome<CaptureText> {
  const declared = format === 'html' ? declaredEncoding(content) : undefined;
  const { text, findings } = decodeCapture(content, fileName, declared);
  const reading: HtmlReading | undefined =
    format === 'html' ? readHtml(text) : { title: '', builder: readPlainText(text) };
  if (reading === undefined)
    return refused(
      'bad-input',
      `${fileName} was not read: its elements are nested too deep. Save the page as text, and use that.`,
    );
  const { excess } = reading.builder;
  if (excess !== undefined) return captureTooLarge(fileName, excess);
  const capture = reading.builder.build(format, { title: reading.title });
  return done(capture, [...findings, ...textFindings(capture, fileName)]);
}

/** The refusal of a capture that holds more than its limits allow. */
export function captureTooLarge(fileName: string, excess: string): Outcome<never> {
  return refused(
    'bad-input',
    `${fileName} was not read: it ${excess}. Keep the part of it that you need as a file of its own.`,
  );
}
