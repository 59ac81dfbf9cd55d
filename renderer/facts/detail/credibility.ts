/** What each figure of the Admiralty system says of an item. */
export const credibilityMeanings: Readonly<Record<string, string>> = {
  '1': 'confirmed by other, independent sources',
  '2': 'not confirmed; logical; fits what is known',
  '3': 'not confirmed; fits in part with what is known',
  '4': 'not confirmed; possible, but not logical',
  '5': 'contradicted by other information',
  '6': 'cannot be judged',
};

/** The figures to choose from, each with what it says. */
export const credibilityChoices = [
  { id: '', name: 'not judged' },
  ...Object.entries(credibilityMeanings).map(([id, note]) => ({ id, name: id, note })),
];
