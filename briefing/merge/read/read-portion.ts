import type { Token } from 'marked';
import type { Portion } from '../../document/inline.ts';
import { levelOf, tlp } from '../../document/marking.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { stripMarks } from '../marks.ts';
import type { Reading } from './reading.ts';

const brackets = /^\s*\[(?<label>[^[\]\n]{1,120})\](?:\s+|$)/u;
const likeTlp = /^TLP\s*:/iu;

/** A paragraph's portion mark, if it begins with one, and the tokens after it. */
export function readPortion(
  tokens: readonly Token[],
  line: number,
  reading: Reading,
): { readonly portion?: Portion; readonly tokens: readonly Token[] } {
  const [first] = tokens;
  const words = first?.type === 'text' ? (first as { text: string }).text : '';
  const match = brackets.exec(words);
  const label = stripMarks(match?.groups?.['label'] ?? '').trim();
  if (!match || label === '') return { tokens };
  const scheme = reading.options.markings ?? tlp;
  const level = levelOf(scheme, label) ?? levelOf(scheme, label.toUpperCase());
  if (level === undefined) {
    if (likeTlp.test(label)) reportUnknown(label, line, reading);
    return { tokens };
  }
  const text = words.slice(match[0].length);
  return {
    portion: { kind: 'portion', label: level.label },
    tokens: [{ type: 'text', raw: text, text }, ...tokens.slice(1)],
  };
}

function reportUnknown(label: string, line: number, reading: Reading): void {
  const labels = (reading.options.markings ?? tlp).levels.map((level) => level.label);
  reading.report(
    {
      rule: 'portion-mark',
      severity: 'error',
      message: `There is no marking “${label}”.${didYouMean(label, labels)}`,
      found: label,
      allowed: labels.join(', '),
      ...nearestFix(label, labels),
    },
    line,
  );
}
