import type { PdfNode } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { TextSetter } from './set-text.ts';
import type { Strip } from './strip.ts';

/** What setting nodes needs to know of the document. */
export interface Galley extends TextSetter {
  /** Depth of a page's body. */
  readonly depth: number;
  /** A drawing ready for the renderer, from its data URL. */
  svgOf(url: string, size: { readonly width: number; readonly height: number }): string;
  /** Sets nodes one under the other. */
  setNodes(nodes: readonly PdfNode[], width: number): readonly Strip[];
}
