/** Pixels at the usual size as a length that grows with the size the user chose, as those of the style sheets do. */
export function inRem(pixels: number): string {
  return `${pixels / 16}rem`;
}
