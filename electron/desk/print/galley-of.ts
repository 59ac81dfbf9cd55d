import type { PdfDefinition } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { drawingOf } from './drawing.ts';
import type { Galley } from './galley.ts';
import { hyphenationOf } from './hyphenation.ts';
import { setNode } from './set-node.ts';
import type { TextMeasure } from './text-measure.ts';

/** The galley of a definition: its styles, and the setting of all kinds of nodes on pages of a depth. */
export function galleyOf(definition: PdfDefinition, measure: TextMeasure, depth: number): Galley {
  const { styles, defaultStyle } = definition;
  const galley: Galley = {
    measure,
    styles,
    defaultStyle,
    hyphenation: isHyphenated(definition) ? hyphenationOf(definition.language) : undefined,
    depth,
    svgOf: drawingOf,
    setNodes: (nodes, width) => nodes.flatMap((node) => setNode(galley, node, width)),
  };
  return galley;
}

function isHyphenated({ styles }: PdfDefinition): boolean {
  return Object.values(styles).some(({ hyphenated }) => hyphenated === true);
}
