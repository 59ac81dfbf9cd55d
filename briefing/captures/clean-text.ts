const plain = /^[\t\n\u0020-\u007e]*$/;
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const turningOrHidden = /[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const meaningless = /[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;

/**
 * Text as the desk can keep it: in NFC, line ends as line feeds, a replacement character for what has no meaning outside
 * of its file (private use, control characters, halves of pairs), and nothing that turns the writing direction or hides.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(lineEnds, '\n')
    .replaceAll(turningOrHidden, '')
    .replaceAll(meaningless, '\ufffd')
    .normalize('NFC');
}
