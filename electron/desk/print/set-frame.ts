import type { PdfFrame } from '../../../briefing/writers/pdf/pdf-definition.ts';
import type { Ground, Strip } from './strip.ts';
import { emptyStrip, moveRight } from './strip.ts';

/** Lays a frame behind strips: its ground is drawn on every page they stand on. */
export function framed(strips: readonly Strip[], frame: PdfFrame, width: number): readonly Strip[] {
  const [left, top, , bottom] = frame.padding;
  const ground: Ground = {
    key: frame,
    x: 0,
    width,
    ...(frame.fill === undefined ? {} : { fill: frame.fill }),
    ...(frame.bar === undefined ? {} : { bar: frame.bar }),
  };
  const onGround = (strip: Strip): Strip => ({ ...strip, grounds: [ground, ...strip.grounds] });
  const inside = strips.map((strip) => onGround(moveRight(strip, left)));
  return [
    ...padding(top, onGround, 'above'),
    ...closed(inside, bottom > 0),
    ...padding(bottom, onGround, 'below'),
  ];
}

function padding(
  height: number,
  onGround: (strip: Strip) => Strip,
  side: 'above' | 'below',
): readonly Strip[] {
  if (height === 0) return [];
  const hold = side === 'above' ? 'always' : 'none';
  return [onGround({ ...emptyStrip, height, hold })];
}

/** Space before the first and after the last strip is the frame's; its padding stays with the last one. */
function closed(strips: readonly Strip[], isPadded: boolean): readonly Strip[] {
  const last = strips.length - 1;
  const close = (strip: Strip, at: number): Strip => {
    const before = at === 0 ? 0 : strip.before;
    if (at < last) return { ...strip, before };
    return { ...strip, before, after: 0, hold: isPadded ? 'always' : strip.hold };
  };
  return strips.map(close);
}
