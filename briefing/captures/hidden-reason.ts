/** Every reason why a passage cannot be seen. */
export const hiddenReasons = [
  'not-displayed',
  'transparent',
  'tiny',
  'same-colour',
  'outside',
  'covered',
  'scan-layer',
  'hidden-layer',
] as const;

/** Why a reader of the page cannot see a passage. */
export type HiddenReason = (typeof hiddenReasons)[number];

const words: Readonly<Record<HiddenReason, string>> = {
  'not-displayed': 'is not shown on the page',
  transparent: 'is transparent',
  tiny: 'is too small to be read',
  'same-colour': 'has the colour of what is behind it',
  outside: 'lies outside the page',
  covered: 'lies under something else',
  'scan-layer': 'was read from a scan by a program and lies unseen over its picture',
  'hidden-layer': 'is in a layer that is switched off',
};

/** Why a passage cannot be seen, in words that follow “This passage”. */
export function hiddenReasonWords(reason: HiddenReason): string {
  return words[reason];
}
