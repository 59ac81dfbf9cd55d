const elements = 'svg|g|rect|circle|line|path|text|tspan';
const names =
  'xmlns|width|height|viewBox|font-family|font-size|font-weight|role|aria-label|x|y|x1|x2|y1|y2|cx|cy|r|d|fill|fill-opacity|stroke|stroke-width|stroke-dasharray|text-anchor|transform';
const attribute = `\\s(?:${names})="[^"<>]*"`;
const token = new RegExp(`<(?:${elements})(?:${attribute})*/?>|</(?:${elements})>|[^<>]+`, 'y');
/** Nothing is fetched: what is referred to stands in the drawing itself. */
const foreign = /url\((?!#[\w-]+\))|javascript:|&#|@import/iu;

/** Whether an SVG text holds shapes and words alone: no script, style, link, picture, animation or address. */
export function isPlainDrawing(svg: string): boolean {
  if (!svg.startsWith('<svg ') || foreign.test(svg)) return false;
  for (let at = 0; at < svg.length; at = token.lastIndex) {
    token.lastIndex = at;
    if (!token.test(svg)) return false;
  }
  return true;
}
