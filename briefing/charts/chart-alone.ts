import { chartWidth, type ChartSetting } from './chart-setting.ts';
import { Drawing, element } from './drawing/drawing.ts';
import { labelLead, labelOnOneLine, plainRun, strongRun, wrapLabel } from './text/label-line.ts';

/** A chart with what a page would say around it. */
export interface ChartAlone {
  /** As it was drawn, with its size. */
  readonly svg: string;
  readonly height: number;
  readonly description: string;
  readonly caption: string;
  /** What stands small below it. */
  readonly note: string;
  /** The handling label; it goes where the chart goes. */
  readonly marking: string;
}

const margin = 12;
const gap = 8;
const ascent = 8;

/** A chart as a picture of its own: its caption above, its note and the marking below, on white. */
export function chartAlone(
  { svg, height, description, caption, note, marking }: ChartAlone,
  setting: Pick<ChartSetting, 'keyColumn' | 'gap' | 'textColumn' | 'colours' | 'direction'>,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const inner = chartWidth(setting);
  const drawing = new Drawing(inner + 2 * margin, setting.direction, setting.colours);
  const above = wrapLabel([strongRun(caption)], inner);
  const below = wrapLabel([plainRun(note)], inner);
  let y = margin;
  for (const line of above) {
    drawing.text(line, { at: [margin, y + ascent] });
    y += labelLead;
  }
  y += above.length === 0 ? 0 : gap;
  const top = y;
  y += height + gap;
  for (const line of below) {
    drawing.text(line, { at: [margin, y + ascent], colour: drawing.colours.grey });
    y += labelLead;
  }
  y += gap;
  drawing.text(labelOnOneLine([strongRun(marking)]), { at: [margin, y + ascent] });
  const whole = y + labelLead + margin;
  const placed = element('g', { transform: `translate(${margin},${top})` }, svg);
  drawing.under(element('rect', { width: drawing.width, height: whole, fill: '#FFFFFF' }) + placed);
  return { svg: drawing.svg(whole, description), width: drawing.width, height: whole };
}
