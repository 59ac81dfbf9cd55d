import type { HousePage } from '../../../briefing/house/house-file.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';

/** Text is never set narrower than this, in points. */
const narrowest = 180;

/** The page style on the paper of a house: its margins stand, and the text column takes what the key column leaves. */
export function houseStyle(
  style: PageStyle,
  { width, height, left, right, top, bottom }: HousePage,
): PageStyle {
  const { page, measures } = style;
  const column = Math.max(narrowest, width - left - right - page.keyColumn - page.gap);
  const before = page.keyColumn + page.gap + page.textColumn;
  const share = (page.keyColumn + page.gap + column) / before;
  const [first, second, third, fourth] = measures.details.columns;
  const footerFrom = page.footerFrom + height - page.height;
  const columns = [first * share, second * share, third * share, fourth * share] as const;
  return {
    ...style,
    page: { ...page, width, height, left, right, top, bottom, footerFrom, textColumn: column },
    measures: { ...measures, details: { ...measures.details, columns } },
  };
}
