/** The attribute in which pasted HTML says how it looks, where that does nothing. */
export const idleStyle = 'data-style';

/** Whether an element is not seen where it was copied: hidden text of Word, its comments, and the marks of its lists and comments. */
export function isUnseen(element: Element): boolean {
  return element.matches('.msocomanchor, .msocomoff') || unseen.test(looksOf(element));
}

const unseen =
  /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-list:\s*ignore|mso-element:\s*comment)/iu;

/** Whether an element makes its words bold, by its name or by its looks; looks count more. */
export function isBold(element: Element): boolean {
  const weight = /(?:^|;)\s*font-weight:\s*(?<weight>\w+)/iu.exec(looksOf(element))?.groups?.['weight'];
  if (weight === undefined) return element.matches('b, strong');
  return weight === 'bold' || Number(weight) >= 600;
}

/** Whether an element makes its words italic, by its name or by its looks; looks count more. */
export function isItalic(element: Element): boolean {
  const style = /(?:^|;)\s*font-style:\s*(?<style>\w+)/iu.exec(looksOf(element))?.groups?.['style'];
  return style === undefined ? element.matches('i, em') : style === 'italic';
}

/** An item of a list in Word. */
export interface WordItem {
  /** From 1. */
  readonly level: number;
  /** `-`, or `3.` where the items are numbered; letters become numbers that go on from the first item. */
  readonly mark: string;
}

/** What a paragraph of Word is as an item of a list; undefined where it is none. */
export function wordItem(element: Element): WordItem | undefined {
  const level = /(?:^|;)\s*mso-list:[^;]*\blevel(?<level>\d)/iu.exec(looksOf(element))?.groups?.['level'];
  if (level === undefined) return undefined;
  const marks = [...element.querySelectorAll(`[${idleStyle}]`)].find((one) =>
    /mso-list:\s*ignore/iu.test(looksOf(one)),
  );
  const [, number] = /^\s*(\d{1,9}|\p{L}{1,5})[.)]/u.exec(marks?.textContent ?? '') ?? [];
  if (number === undefined) return { level: Number(level), mark: '-' };
  return { level: Number(level), mark: `${/^\d/u.test(number) ? number : '1'}.` };
}

function looksOf(element: Element): string {
  return element.getAttribute(idleStyle) ?? '';
}
