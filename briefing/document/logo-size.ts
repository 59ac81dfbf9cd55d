import type { Picture } from './picture.ts';

/** The most points that a logo takes on the page: 20 mm high, 80 mm wide. */
const most = { width: 226.8, height: 56.7 };

/** Points between a logo and what stands below it. */
export const logoGap = 10;

/** How large a logo is printed, in points: as it is, or smaller where it would be too large. */
export function logoSize({ width, height }: Pick<Picture, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}
