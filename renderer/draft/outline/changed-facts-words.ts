import { listed } from '../../../briefing/text/listed.ts';

/** `T05 is new; T04 and P03 were edited.` */
export function changeWords(added: readonly string[], edited: readonly string[]): string {
  const parts = [
    ...(added.length === 0 ? [] : [`${named(added)} ${added.length === 1 ? 'is' : 'are'} new`]),
    ...(edited.length === 0 ? [] : [`${named(edited)} ${edited.length === 1 ? 'was' : 'were'} edited`]),
  ];
  return `${parts.join('; ')}.`;
}

/** The most ids that are named one by one. */
const mostNamed = 4;

function named(ids: readonly string[]): string {
  return ids.length > mostNamed ? String(ids.length) : listed(ids);
}
