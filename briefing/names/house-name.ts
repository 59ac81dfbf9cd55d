/** One name that the house writes in one way, whatever its sources write. */
export interface HouseName {
  /** As the house writes it: `Hasakah`. */
  readonly house: string;
  readonly kind: 'place' | 'person' | 'organisation' | 'other';
  /** Other spellings in the script of the house: `Hassakeh`, `Hasaka`. */
  readonly spellings: readonly string[];
  /** In other scripts and languages: `الحسكة`. */
  readonly scripts: readonly string[];
  /** Written out where it is an acronym: `Syrian Democratic Forces`. */
  readonly inFull?: string;
  /** For the desk: which transliteration it follows. */
  readonly note?: string;
}
