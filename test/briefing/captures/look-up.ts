import type { WordsFound } from '../../../briefing/captures/capture-search.ts';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { lookUpFigure } from '../../../briefing/captures/look-up-figure.ts';
import { lookUpQuotation, type SearchedCapture } from '../../../briefing/captures/look-up-quotation.ts';
import { captureIndexOf } from '../../../briefing/captures/search/capture-index.ts';

/** What is found in captures, which are called `c1`, `c2` and so on; the newest stands first. */
export function quotationIn(quotation: string, ...captures: readonly CaptureText[]): WordsFound {
  return lookUpQuotation(searched(captures), quotation);
}

/** The same of a number. */
export function figureIn(value: number, ...captures: readonly CaptureText[]): WordsFound {
  return lookUpFigure(searched(captures), value);
}

/** In a line: `near c1 para. 2 “warned of”: warn of → warned of`. */
export function inALine(found: WordsFound): string {
  if (!('selector' in found)) return found.state;
  const { state, capture, locator = '', selector, differences, hidden } = found;
  const other = differences.map(({ quoted, source }) => `${quoted} → ${source}`).join(', ');
  const where = [state, hidden, capture, locator]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return `${where} “${selector.exact}”${other === '' ? '' : `: ${other}`}`;
}

function searched(captures: readonly CaptureText[]): readonly SearchedCapture[] {
  return captures.map((capture, at) => ({ sha256: `c${at + 1}`, index: captureIndexOf(capture) }));
}
