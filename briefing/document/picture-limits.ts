/** How large a picture may be that goes into a document. */
export const pictureLimits = {
  /** Bytes of a PNG or JPEG file. */
  bytes: 20 * 1024 * 1024,
  /** Bytes of a drawing (SVG). */
  drawingBytes: 1024 * 1024,
  /** Dots of a PNG or JPEG picture. */
  dots: 40_000_000,
  /** Elements of a drawing. */
  elements: 20_000,
} as const;
