import { parseFactDate } from '../facts/parse-date.ts';
import type { SourceInput } from '../sources/source-schema.ts';
import type { SourceType } from '../sources/source.ts';
import { looksLikeId } from './source-mention.ts';
import type { SourceMention } from './source-mention.ts';

/** What words in a name say of the type of a source; the first that fits. */
const typeWords: readonly (readonly [RegExp, SourceType])[] = [
  [/\bpress reports\b|^reports$/i, 'press reports'],
  [/\bpress release\b/i, 'press release'],
  [/\bstatement\b/i, 'statement'],
  [/\bspeech\b|\baddress\b/i, 'speech'],
  [/\binterview\b/i, 'interview'],
  [/\barticle\b/i, 'news article'],
  [/\b(?:law|decree|resolution|treaty)\b/i, 'legal text'],
  [/\b(?:radio|television|tv|broadcast)\b/i, 'broadcast'],
  [/\b(?:tweet|post|telegram|facebook)\b/i, 'social media post'],
  [/\bdataset\b|\bdata\b/i, 'dataset'],
  [/\breport\b/i, 'report'],
  [/\bbook\b/i, 'book'],
  [/^https?:/i, 'web page'],
];

/** Makes a source from what a file calls it: an id from the name, a type from its words, and what the name says of a date. */
export function makeSource(mention: SourceMention, taken: ReadonlySet<string>): SourceInput {
  const name = mention.name.trim();
  const guessed = typeWords.find(([pattern]) => pattern.test(name))?.[1];
  const id = freeId(name, taken);
  return {
    id,
    type: guessed ?? (mention.role === 'reporter' ? 'news report' : 'document'),
    ...identity(name, guessed, mention.speaker),
    ...(mention.citedIn === undefined || mention.citedIn === id ? {} : { citedIn: mention.citedIn }),
  };
}

/** `statement of 21 January 2026` is the speaker’s, of that day; `article` is only a title; other names are those of outlets. */
function identity(
  name: string,
  type: SourceType | undefined,
  speaker: string | undefined,
): Partial<SourceInput> {
  if (looksLikeId(name)) return { title: name, titleSupplied: true };
  const published = parseFactDate(/ (?:of|on|from) (.+)$/i.exec(name)?.[1] ?? '');
  if (published !== undefined && published.precision !== 'phrase' && type !== undefined) {
    return { published, ...(speaker === undefined ? {} : { originator: speaker }) };
  }
  if (/^(?:the )?(?:news )?(?:article|report|statement|document)$/i.test(name)) {
    return { title: name, titleSupplied: true };
  }
  return type === 'web page' ? { url: name } : { originator: name };
}

/** The name itself where it is an id, else in Latin letters and hyphens, with a number where that id is taken. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  if (looksLikeId(name) && !taken.has(name.toLowerCase())) return name;
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const start = letters === '' ? 'source' : letters;
  let id = start;
  for (let number = 2; taken.has(id); number += 1) id = `${start}-${number}`;
  return id;
}
