import { escapeXml } from '../../text/escape-xml.ts';
import type { Colours } from '../../style/page-style.ts';
import { labelSize, type LabelLine } from '../text/label-line.ts';

/** A place on a chart: points from where lines of text begin, and from above. */
export type Point = readonly [along: number, down: number];

/** How a shape looks; widths in points. */
export interface Look {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly width?: number | undefined;
  /** Of the fill, from 0 to 1. */
  readonly opacity?: number | undefined;
  /** Lengths of strokes and gaps. */
  readonly dashes?: string | undefined;
}

/** A rectangle by its corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a line of text stands: its base line begins, ends or has its middle at a point. */
export interface TextPlace {
  readonly at: Point;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: string;
}

/**
 * Programs differ in what `direction` does to an anchor, so anchors say the side and the words carry their direction in
 * themselves: U+2067 and U+2069.
 */
const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;
const rightToLeft = '\u2067';
const endOfDirection = '\u2069';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An SVG picture as it is drawn, as text and without a DOM. What is drawn from left to right is mirrored where the
 * document reads from right to left, and text begins on the other side.
 */
export class Drawing {
  readonly width: number;
  readonly colours: Readonly<Record<keyof Colours, string>>;
  readonly #mirrored: boolean;
  readonly #shapes: string[] = [];

  constructor(width: number, direction: 'ltr' | 'rtl', colours: Colours) {
    this.width = width;
    this.#mirrored = direction === 'rtl';
    const written = Object.entries(colours).map(([name, value]) => [name, `#${String(value)}`]);
    this.colours = Object.fromEntries(written) as Readonly<Record<keyof Colours, string>>;
  }

  line(from: Point, to: Point, look: Look): void {
    this.#add('line', {
      x1: this.#x(from[0]),
      y1: from[1],
      x2: this.#x(to[0]),
      y2: to[1],
      ...attributesOf(look),
    });
  }

  box({ x, y, width, height }: Box, look: Look): void {
    const left = this.#mirrored ? this.#x(x + width) : x;
    this.#add('rect', { x: left, y, width, height, ...attributesOf(look) });
  }

  dot(at: Point, radius: number, look: Look): void {
    this.#add('circle', { cx: this.#x(at[0]), cy: at[1], r: radius, ...attributesOf(look) });
  }

  /** A line through points, closed where it is filled. */
  outline(points: readonly Point[], look: Look): void {
    const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(this.#x(x))},${round(y)}`);
    const end = look.fill === undefined ? '' : 'Z';
    this.#add('path', { d: path.join('') + end, ...attributesOf(look) });
  }

  /** A path that knows its own side, such as a country. */
  path(path: string, look: Look, extra: Attributes = {}): void {
    this.#add('path', { d: path, ...attributesOf(look), ...extra });
  }

  text(line: LabelLine, { at, anchor = 'start', colour = this.colours.ink }: TextPlace): void {
    const runs = line.runs.map(({ words, weight }) =>
      weight === 'regular' ? escapeXml(words) : element('tspan', { 'font-weight': 600 }, escapeXml(words)),
    );
    const side = this.#mirrored ? mirrored[anchor] : anchor;
    const place = { x: this.#x(at[0]), y: at[1], 'text-anchor': side === 'start' ? undefined : side };
    const words = this.#mirrored ? rightToLeft + runs.join('') + endOfDirection : runs.join('');
    this.#shapes.push(element('text', { ...place, fill: colour }, words));
  }

  /** Puts markup of our own making beneath everything. */
  under(markup: string): void {
    this.#shapes.unshift(markup);
  }

  /** The picture as a file, with what it shows for those who do not see it. */
  svg(height: number, description: string): string {
    const attributes: Attributes = {
      xmlns: 'http://www.w3.org/2000/svg',
      width: this.width,
      height,
      viewBox: `0 0 ${round(this.width)} ${round(height)}`,
      'font-family': "'Source Sans 3', Vazirmatn, 'Noto Sans Hebrew', sans-serif",
      'font-size': labelSize,
      role: 'img',
      'aria-label': description,
    };
    return element('svg', attributes, this.#shapes.join('\n'));
  }

  #x(along: number): number {
    return this.#mirrored ? this.width - along : along;
  }

  #add(name: string, attributes: Attributes): void {
    this.#shapes.push(element(name, attributes));
  }
}

/** An SVG element; attributes without a value are left out, lengths have two decimals. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value).replaceAll('"', '&quot;')}"`,
        ],
  );
  const opening = `<${name}${written.join('')}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

function attributesOf({ fill = 'none', opacity, stroke, width, dashes }: Look): Attributes {
  return {
    fill,
    'fill-opacity': opacity,
    stroke,
    'stroke-width': stroke === undefined ? undefined : width,
    'stroke-dasharray': dashes,
  };
}

function round(length: number): string {
  return String(Math.round(length * 100) / 100);
}
