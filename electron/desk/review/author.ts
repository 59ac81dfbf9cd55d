/** Who comments and changes, as Word shows it. */
export const author = 'Attaché';
