/** `T05 is new; T04 and P03 were edited.` */
export function changeWords(added: readonly string[], edited: readonly string[]): string {
  const parts = [
    ...(added.length === 0 ? [] : [`${listed(added)} ${added.length === 1 ? 'is' : 'are'} new`]),
    ...(edited.length === 0 ? [] : [`${listed(edited)} ${edited.length === 1 ? 'was' : 'were'} edited`]),
  ];
  return `${parts.join('; ')}.`;
}

/** The most ids that are named one by one. */
const mostNamed = 4;

function listed(ids: readonly string[]): string {
  if (ids.length > mostNamed) return String(ids.length);
  return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`;
}
