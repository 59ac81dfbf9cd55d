/** The bytes of the fonts that a house brought, by their SHA-256; threads share them. */
export type FontBytes = ReadonlyMap<string, Uint8Array>;

/** No fonts but those that come with the program. */
export const noFonts: FontBytes = new Map();
