/** Control and direction characters, with which a text could rewrite what a terminal shows. */
const unprintable = /[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

/** A text on one line that changes nothing on a terminal but its own place. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ');
}
