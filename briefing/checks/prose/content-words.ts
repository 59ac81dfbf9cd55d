/** Words that say nothing of what a sentence is about. */
const empty: ReadonlySet<string> = new Set(
  (
    'about above after again against also among another because been before being below between both could does doing down ' +
    'during each even every from further have having here himself however into itself just less like made make many more most ' +
    'much must near only other over said same says several shall should since some still such than that their them then ' +
    'there these they this those though three through today under until upon very were what when where which while whom ' +
    'whose will with within without would your'
  ).split(' '),
);

const wordForm = /[\p{L}\p{M}\p{N}]+/gu;
const figure = /^\p{N}+$/u;

/** The words of a text that tell what it is about, without endings, in small letters; names of two letters count too. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [found] of text.matchAll(wordForm)) {
    const isName = /^\p{Lu}/u.test(found);
    if (figure.test(found) ? found.length !== 4 : found.length < (isName ? 2 : 4)) continue;
    const lower = found.toLowerCase();
    if (!empty.has(lower)) words.add(stem(lower));
  }
  return words;
}

/** How many words two sets share, counted no further than asked. */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>, enough: number): number {
  let count = 0;
  for (const word of one) {
    if (other.has(word)) count += 1;
    if (count === enough) break;
  }
  return count;
}

/** English endings off, so that `attackers` and `attacked` are about `attack`; other languages lose nothing by it. */
function stem(word: string): string {
  const short = word.replace(/(?:ations?|ings?|ments?|ers?|ors?|ed|es|s|ly)$/u, '');
  return short.length >= 4 ? short : word;
}
