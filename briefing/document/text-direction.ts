/** Letters that run from the right: Hebrew, Arabic, Syriac, Thaana, N’Ko and the older scripts. */
const fromRight =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}](?<![\p{Nd}\u0600-\u0605])/u;
const fromLeft = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])\p{L}/u;

/** Whether some of a text runs from the right. */
export function hasRightToLeft(text: string): boolean {
  return fromRight.test(text);
}

/** The direction of a text: that of its document, unless all its letters run the other way. */
export function directionOfText(text: string, ofDocument: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (ofDocument === 'rtl') return fromLeft.test(text) && !fromRight.test(text) ? 'ltr' : 'rtl';
  return fromRight.test(text) && !fromLeft.test(text) ? 'rtl' : 'ltr';
}
