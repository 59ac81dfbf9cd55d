import { runInStop } from '../../document/run-in-stop.ts';
import type { TextStyleName, TextStyle, PageStyle } from '../../style/page-style.ts';
import type { PdfCanvas, PdfNode, PdfRole, PdfRule, PdfRun, PdfText } from './pdf-definition.ts';

/** A text in one of the page's styles, with the space the style asks for, `indent` right of the left end. */
export function styledText(
  style: PageStyle,
  name: TextStyleName,
  runs: readonly PdfRun[],
  { indent = 0, role = 'paragraph' }: { readonly indent?: number; readonly role?: PdfRole } = {},
): PdfText {
  const { before, after }: TextStyle = style.text[name];
  return { role, style: name, text: runs, margin: [indent, before, 0, after] };
}

/** The same text without space above and below: what holds it says how far it stands. */
export function bareText(name: TextStyleName, runs: readonly PdfRun[], role: PdfRole = 'paragraph'): PdfText {
  return { role, style: name, text: runs };
}

/** A filled line over the given width. */
export function ruleNode(rule: PdfRule, width: number): PdfCanvas {
  return {
    role: 'artifact',
    canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: rule.weight, color: rule.color }],
    keepWithNext: true,
  };
}

/** Binds the last of the nodes to what follows it, `after` below it. */
export function keepLast(nodes: readonly PdfNode[], after: number): readonly PdfNode[] {
  const last = nodes.at(-1);
  if (last === undefined) return nodes;
  const [left, top, right] = last.margin ?? [0, 0, 0, 0];
  return [...nodes.slice(0, -1), { ...last, keepWithNext: true, margin: [left, top, right, after] }];
}

/** Runs with properties they do not have of their own. */
export function withLook(runs: readonly PdfRun[], look: Partial<PdfRun>): readonly PdfRun[] {
  const dress = (run: PdfRun): PdfRun => ({ ...look, ...run });
  return runs.map(dress);
}

/** Words that run in before a text: bold, closed by a full stop, with a space after. */
export function runIn(words: readonly PdfRun[]): readonly PdfRun[] {
  const stop = runInStop(words.map((run) => run.text).join(''));
  return [...withLook(words, { bold: true }), { text: `${stop} `, bold: true }];
}
