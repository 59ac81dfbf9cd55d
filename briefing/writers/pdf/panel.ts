import type { PageStyle } from '../../style/page-style.ts';
import type { PdfFrame, PdfNode, PdfStack } from './pdf-definition.ts';
import { colourOf } from './text-styles.ts';

/** The look of a panel: the tint, and a bar at its left in accent, or heavier and in ink for a warning. */
export type PanelLook = 'accent' | 'warning';

/** A tinted box over the whole width; on one page if a page holds it. */
export function panel(style: PageStyle, look: PanelLook, stack: readonly PdfNode[]): PdfStack {
  return {
    role: 'callout',
    unbreakable: true,
    margin: [0, style.measures.panel.after, 0, style.measures.panel.after],
    frame: panelFrame(style, look),
    stack,
  };
}

/** How wide the key column is inside a panel, so that its text stands on the page's text column. */
export function panelKeyWidth(style: PageStyle): number {
  return style.page.keyColumn - style.measures.panel.bar - style.measures.panel.inset;
}

function panelFrame(style: PageStyle, look: PanelLook): PdfFrame {
  const { bar, warningBar, inset, pad, right } = style.measures.panel;
  return {
    fill: colourOf(style, 'tint'),
    bar:
      look === 'warning'
        ? { width: warningBar, color: colourOf(style, 'ink') }
        : { width: bar, color: colourOf(style, 'accent') },
    padding: [bar + inset, pad, right, pad],
  };
}
