/** Last words of names that are no persons. */
const bodies =
  /^(?:staff|desk|team|agency|agencies|office|correspondents?|reporters?|editors?|press|news|media|service|services|group|ministry|command|council|committee|commission|department|union|times|post|government|nations|state|states|forces?|army|police|party|bank|university|institute|authority|network|front|brigade|organi[sz]ation|officials?|sources?|reports?|residents|witnesses)$/iu;

/** Stand before a name and are none. */
const title =
  /^(?:\p{L}{1,5}\.|mr|mrs|ms|dr|gen|col|maj|capt|lt|adm|sheikh|sayyid|mullah|president|minister)$/iu;
const article = /^(?:al|el|ul|as|ad|an|ar|ash|at|az)[-‑’']/iu;
const particle = /^(?:al|el|bin|ibn|bint|abu|abd|von|van|der|den|de|del|della|da|di|la|le|y)$/iu;
/** A shorter last name says little alone. */
const leastLast = 5;
const mostWords = 6;
const addresses = ['Mr', 'Mrs', 'Ms', 'Dr', 'General', 'Colonel', 'Sheikh', 'President', 'Minister'];

/** Who has a role is a person; bodies are not known by their last word. */
export function familyName(name: string): string | undefined {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 3 && !bodies.test(last) ? last : undefined;
}

/** Whether a name looks like that of a person: two words or more, each as a name is written, and no body. */
export function looksLikePerson(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.length > 1 &&
    words.length <= mostWords &&
    !bodies.test(words.at(-1) ?? '') &&
    words.every((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word.replace(article, '')) || particle.test(word))
  );
}

/**
 * The shorter names that people use of a person: of “Dr Abu Karim al-Zubaidi” also “Abu Karim al-Zubaidi”, “Abu Karim”, “Abu
 * al-Zubaidi”, “al-Zubaidi” and “Zubaidi”; of “Ali Sadr”, whose last name says little alone, “A. Sadr”, “Sadr, Ali” and “Mr Sadr”.
 */
export function shorterNames(name: string): readonly string[] {
  const all = wordsOf(name);
  const words = all.slice(
    Math.max(
      0,
      all.findIndex((word) => !title.test(word)),
    ),
  );
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > mostWords || bodies.test(last)) return [];
  const bare = last.replace(article, '');
  const names = [
    words.join(' '),
    ...(words.length > 2 ? [words.slice(0, -1).join(' '), `${words[0] ?? ''} ${last}`] : []),
    ...[last, bare].filter(isTelling),
    ...(isTelling(bare) ? [] : withShortLast(words)),
  ];
  return [...new Set(names)].filter((one) => one !== name.trim());
}

function isTelling(word: string): boolean {
  return word.replaceAll(/\P{L}/gu, '').length >= leastLast;
}

/** With what stands beside a last name wherever it stands for the whole. */
function withShortLast(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1);
  const initials = first.map((word) => `${word.replace(article, '').charAt(0)}.`);
  const beside = [initials.join(' '), ...initials.slice(0, 1), ...addresses];
  return [...new Set([...beside.map((word) => `${word} ${last}`), `${last}, ${first.join(' ')}`])];
}

function wordsOf(name: string): readonly string[] {
  return name.trim().split(/\s+/u);
}
