/** Where figures stand beside other letters: marks of notes and powers are raised, numbers in formulas lowered. */
export type Shift = 'raised' | 'lowered';

const signs: Readonly<Record<Shift, string>> = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹', lowered: '₀₁₂₃₄₅₆₇₈₉' };

/**
 * A text that is raised or lowered, its figures as the signs that Unicode has for them: so 2,225 with note 1 is not 22,251, and a
 * quotation is found beside a mark that it leaves out. Commas between several marks are spaces.
 */
export function shiftedFigures(text: string, shift: Shift): string {
  return text
    .replaceAll(/(?<=\d)\s*[,;]\s*(?=\d)/g, ' ')
    .replaceAll(/\d/g, (digit) => signs[shift].charAt(Number(digit)));
}
