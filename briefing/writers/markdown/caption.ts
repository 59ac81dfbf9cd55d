import type { Inline } from '../../document/inline.ts';
import { writeLine } from './paragraph.ts';

/** A caption as the page prints it: `Table 1. What has been counted`; empty where there is neither number nor words. */
export function captionLine({
  label,
  number,
  caption = [],
}: {
  readonly label: string;
  readonly number?: number;
  readonly caption?: readonly Inline[];
}): string {
  const numbered = number === undefined ? '' : `${label} ${number}. `;
  return `${numbered}${writeLine(caption)}`.trim();
}
