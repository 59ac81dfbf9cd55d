/**
 * What stands before words of a release, as French and Arabic join it to them: `d’` becomes `de` before a consonant, `de` becomes
 * `d’` before `une`. Undefined where the two cannot be joined, as with `l’` or an Arabic preposition that is written onto its word.
 */
export function joinedTo(words: string, before: string): string | undefined {
  if (/^une\s/iu.test(words)) return before.replace(/(?<=(?:^|[\s(«])(?:d|qu))e\s+$/iu, '’');
  if (/(?:^|[\s(«])[’']?l[’']$/iu.test(before) || /(?:^|[\s(«])[وف]?[لك]ـ?$/u.test(before)) return undefined;
  return /^[b-df-hj-np-tv-z]/iu.test(words)
    ? before.replace(/(?<=(?:^|[\s(«])(?:d|qu))[’']$/iu, 'e ')
    : before;
}
