const names: ReadonlySet<string> = new Set(
  'x y x1 x2 y1 y2 cx cy r rx ry d points width height viewbox transform font-size font-weight fill-opacity stroke-width stroke-dasharray fill stroke'.split(
    ' ',
  ),
);
const colour = /^(?:none|#[\da-f]{3,8})$/iu;
/** Numbers, and the letters of path data. */
const numbers = /^[\d\s.,+\-%()MLHVCSQTAZ]*$/iu;

/** Whether an attribute of a drawing says where and how a shape is drawn, which is in numbers and tells none. */
export function isGeometry(name: string, value: string): boolean {
  return names.has(name.toLowerCase()) && (colour.test(value) || numbers.test(value));
}
