/** The language of a document (BCP 47) and the way it runs. */
export interface DocumentLanguage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}
