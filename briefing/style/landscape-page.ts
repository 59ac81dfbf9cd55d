import type { PageMeasures, PageStyle } from './page-style.ts';

/** The page turned on its side: margins, banner and footer stand as far from the paper's edges as before. */
export function landscapePage(page: PageMeasures): PageMeasures {
  const { width, height, left, right, keyColumn, gap, footerFrom } = page;
  return {
    ...page,
    width: height,
    height: width,
    footerFrom: width - (height - footerFrom),
    textColumn: height - left - right - keyColumn - gap,
  };
}

/** A style for pages that are turned on their side. */
export function landscapeStyle(style: PageStyle): PageStyle {
  return { ...style, page: landscapePage(style.page) };
}
