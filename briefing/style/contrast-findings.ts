import type { Finding } from '../outcome.ts';
import type { Colours, PageStyle } from './page-style.ts';

/** What WCAG 2.2 (1.4.3) asks of text. */
const least = 4.5;
const paper = 'FFFFFF';

/** Texts of a style that are too faint to be read, on paper or on the tint of boxes and heads of tables. */
export function contrastFindings({ colours, text }: PageStyle): readonly Finding[] {
  const used = new Set<keyof Colours>(Object.values(text).map(({ colour }) => colour));
  return [...used].flatMap((name) => {
    const ratio = Math.min(contrast(colours[name], paper), contrast(colours[name], colours.tint));
    if (ratio >= least) return [];
    const message = `Text in “${name}” (${colours[name]}) stands out from its ground by ${ratio.toFixed(1)} to 1; ${least} to 1 is the least that everybody can read. Make it darker, or the tint lighter.`;
    return [{ rule: 'style-contrast', severity: 'warning', message, found: colours[name] } as const];
  });
}

/** How far two colours stand out from one another, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
