import type { PdfDefinition } from '../../../briefing/writers/pdf/pdf-definition.ts';
import { drawingOf } from './drawing.ts';
import type { Galley } from './galley.ts';
import { hyphenationOf } from './hyphenation.ts';
import { setNode } from './set-node.ts';
import type { TextMeasure } from './text-measure.ts';

/** The galley of a definition: its styles, its depth of page, and the setting of all kinds of nodes. */
export function galleyOf(definition: PdfDefinition, measure: TextMeasure): Galley {
  const { styles, defaultStyle, pageSize, pageMargins } = definition;
  const galley: Galley = {
    measure,
    styles,
    defaultStyle,
    hyphenation: isHyphenated(definition) ? hyphenationOf(definition.language) : undefined,
    depth: pageSize.height - pageMargins[1] - pageMargins[3],
    svgOf: drawingOf,
    setNodes: (nodes, width) => nodes.flatMap((node) => setNode(galley, node, width)),
  };
  return galley;
}

function isHyphenated({ styles }: PdfDefinition): boolean {
  return Object.values(styles).some(({ hyphenated }) => hyphenated === true);
}
