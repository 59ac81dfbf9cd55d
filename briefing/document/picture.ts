/** A picture as bytes with a size, so that writers never open a file. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  /** The bytes in base64. */
  readonly data: string;
  /** Printed size in points. */
  readonly width: number;
  readonly height: number;
  /** Of a drawing: the same as PNG in base64, for programs that draw no SVG. */
  readonly fallback?: string;
}
