import { boxOf, inkOf, matrixOf, numberOf } from './operands.ts';
import { isRectangle, PageDrawing } from './page-drawing.ts';
import type { PdfPage } from './pdf-page.ts';
import type { TextRun } from './text-run.ts';

type Draw = (on: PageDrawing, operands: readonly unknown[]) => void;

const pictureBox = { left: 0, bottom: 0, right: 1, top: 1 };
const drawPicture: Draw = (on) => on.picture(pictureBox);

/** What each operation does to where text stands and whether it is seen; the others do nothing to it. */
const operations: Readonly<Record<string, Draw>> = {
  save: (on) => on.save(),
  restore: (on) => on.restore(),
  transform: (on, operands) => on.transform(matrixOf(operands)),
  setGState: (on, [entries]) => on.setParameters(entries),
  setFillRGBColor: (on, [colour]) => {
    on.state.fill = inkOf(colour);
  },
  setStrokeRGBColor: (on, [colour]) => {
    on.state.stroke = inkOf(colour);
  },
  setFillColorN: (on) => {
    on.state.fill = undefined;
  },
  setStrokeColorN: (on) => {
    on.state.stroke = undefined;
  },
  setFillTransparent: (on) => {
    on.state.fill = 'transparent';
  },
  setStrokeTransparent: (on) => {
    on.state.stroke = 'transparent';
  },
  setCharSpacing: (on, [spacing]) => {
    on.state.charSpacing = numberOf(spacing, 0);
  },
  setWordSpacing: (on, [spacing]) => {
    on.state.wordSpacing = numberOf(spacing, 0);
  },
  setHScale: (on, [percent]) => {
    on.state.horizontalScale = numberOf(percent, 100) / 100;
  },
  setLeading: (on, [leading]) => {
    on.state.leading = numberOf(leading, 0);
  },
  setTextRenderingMode: (on, [mode]) => {
    on.state.mode = numberOf(mode, 0);
  },
  setTextRise: (on, [rise]) => {
    on.state.rise = numberOf(rise, 0);
  },
  setFont: (on, [name, size]) => on.setFont(name, size),
  beginText: (on) => on.beginText(),
  setTextMatrix: (on, [matrix]) => on.setTextMatrix(matrixOf(matrix)),
  moveText: (on, [x, y]) => on.moveText(numberOf(x, 0), numberOf(y, 0)),
  setLeadingMoveText: (on, [x, y]) => {
    on.state.leading = -numberOf(y, 0);
    on.moveText(numberOf(x, 0), numberOf(y, 0));
  },
  nextLine: (on) => on.moveText(0, -on.state.leading),
  showText: (on, [parts]) => {
    if (Array.isArray(parts)) on.show(parts);
  },
  clip: (on) => on.clipToNextPath(),
  eoClip: (on) => on.clipToNextPath(),
  constructPath: (on, [operation, data, bounds]) => {
    const [steps] = Array.isArray(data) ? (data as readonly unknown[]) : [];
    on.path(boxOf(bounds), fillNumbers.has(numberOf(operation, 0)), isRectangle(steps));
  },
  shadingFill: (on) => on.picture(undefined),
  paintImageXObject: drawPicture,
  paintInlineImageXObject: drawPicture,
  paintFormXObjectBegin: (on, [matrix, box]) => on.beginForm(matrix, box),
  paintFormXObjectEnd: (on) => on.restore(),
  beginGroup: (on, [group]) => on.beginGroup(group),
  endGroup: (on) => on.restore(),
  beginAnnotation: (on, [, box, transform, matrix]) => on.beginAnnotation(box, transform, matrix),
  endAnnotation: (on) => on.restore(),
  beginMarkedContent: (on) => on.beginContent(undefined, undefined),
  beginMarkedContentProps: (on, [tag, layer]) => on.beginContent(tag, layer),
  endMarkedContent: (on) => on.endContent(),
};

/** The numbers under which pdf.js names the operations that fill a path. */
const fillNumbers: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27]);

/** What a page writes, in the order in which it writes it; text read from a scan is unseen as a whole page. */
export function drawPage(page: PdfPage): readonly TextRun[] {
  const drawing = new PageDrawing(page);
  for (const { name, operands } of page.operations) {
    const draw = Object.hasOwn(operations, name) ? operations[name] : undefined;
    draw?.(drawing, operands);
  }
  const glyphs = drawing.runs.flatMap((run) => run.glyphs);
  const isScan = glyphs.every(({ hidden, text }) => hidden === 'scan-layer' || text.trim() === '');
  for (const glyph of glyphs) if (glyph.hidden === 'scan-layer' && !isScan) glyph.hidden = 'transparent';
  return drawing.runs;
}
