declare module 'subset-font' {
  /** The part of a font that writes `text`, with all its features of layout. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
