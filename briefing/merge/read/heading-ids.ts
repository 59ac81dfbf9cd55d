import { beginningOf } from '../../text/beginning-of.ts';

const longest = 60;
/** Ids of these beginnings belong to notes, their marks and sources. */
const taken = /^(?:note|mark|source)-/u;

/** Gives ids made of words: `transfers`, and `transfers-2` for the second of that name. */
export function headingIds(): (words: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (words) => {
    const slug = slugOf(words);
    let count = counts.get(slug) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? slug : `${slug}-${count}`;
    } while (given.has(id));
    counts.set(slug, count);
    given.add(id);
    return id;
  };
}

function slugOf(words: string): string {
  const whole = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = beginningOf(whole, longest).replace(/^-|-$/gu, '');
  if (slug === '') return 'section';
  return taken.test(slug) ? `section-${slug}` : slug;
}
