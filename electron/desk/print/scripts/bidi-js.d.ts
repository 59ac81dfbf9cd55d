/** What is used of bidi-js, whose own types are for another form of module. */
declare module 'bidi-js' {
  interface Bidi {
    /** The level of each UTF-16 unit, and of each paragraph. */
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { readonly levels: Uint8Array };
    /** The mirrored sign of a character; null where it has none. */
    getMirroredCharacter(character: string): string | null;
  }

  export default function bidiFactory(): Bidi;
}
