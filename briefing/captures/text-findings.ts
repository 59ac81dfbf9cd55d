import type { Finding } from '../outcome.ts';
import { counted } from '../text/counted.ts';
import type { CaptureText } from './capture-text.ts';
import { hiddenReasonWords, hiddenReasons } from './hidden-reason.ts';

/** What a reader of a capture must know before quoting from it. */
export function textFindings(capture: CaptureText, fileName: string): readonly Finding[] {
  const place = { file: fileName };
  const findings: Finding[] = [];
  if (capture.paragraphs.length === 0) {
    const message = `${fileName} holds no text that can be read: it may be a picture of a page. It is kept as it is, and nothing in it can be searched or quoted.`;
    findings.push({ rule: 'no-text', severity: 'warning', message, place });
  }
  for (const reason of hiddenReasons) {
    const count = capture.hidden.filter((passage) => passage.reason === reason).length;
    if (count === 0) continue;
    const message = `${counted(count, 'passage')} of ${fileName} cannot be seen by its readers: what is there ${hiddenReasonWords(reason)}. Compare with the original before you quote it.`;
    findings.push({
      rule: 'hidden-text',
      severity: reason === 'scan-layer' ? 'note' : 'warning',
      message,
      place,
    });
  }
  if (capture.text.includes('\ufffd')) {
    const message = `Some characters of ${fileName} could not be read; “\ufffd” stands in their place. Compare with the original before you quote them.`;
    findings.push({ rule: 'unreadable-characters', severity: 'warning', message, place });
  }
  return findings;
}
