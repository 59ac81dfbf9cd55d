/**
 * How closely a piece is searched. `shown`: words and figures that readers see. `text`: other words and figures. `label`: words alone, since numbers are measures there. `bytes`:
 * words of six letters that nothing parts, since chance writes shorter ones. `raw`: twelve letters, since the words of the
 * format stand there too.
 */
export type Reading = 'shown' | 'text' | 'label' | 'bytes' | 'raw';

/** A stretch of a file as text. */
export interface TextPiece {
  /** Where it stands: `object 12, stream`. */
  readonly part: string;
  readonly text: string;
  readonly reading: Reading;
  /** How it was decoded, outermost first: `base64, UTF-16`; empty where it stood as it is. */
  readonly form: string;
}
