import type { PageStyle } from '../../style/page-style.ts';
import type { PdfRule } from './pdf-definition.ts';
import { colourOf } from './text-styles.ts';

/** The heavy rule that opens and closes tables and stands above totals. */
export function inkRule(style: PageStyle): PdfRule {
  return { weight: style.measures.rule.heavy, color: colourOf(style, 'ink') };
}

/** The light rule under a table's head. */
export function headRule(style: PageStyle): PdfRule {
  return { weight: style.measures.rule.light, color: colourOf(style, 'ink') };
}

/** The hairline between rows. */
export function hairRule(style: PageStyle): PdfRule {
  return { weight: style.measures.rule.light, color: colourOf(style, 'hair') };
}
