import type * as docx from 'docx';

/** How a run differs from its paragraph. */
export type RunLook = Pick<docx.IRunOptions, 'style' | 'bold' | 'italics'>;

/** The same of words that may be in another language than the document. */
export type WordsLook = RunLook & {
  /** BCP 47, where it is not that of the document. */
  readonly language?: string;
  /** The way the words run whatever stands around them. */
  readonly direction?: 'ltr' | 'rtl';
};
