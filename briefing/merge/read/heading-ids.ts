const longest = 60;
/** Ids of these beginnings belong to notes, their marks and sources. */
const taken = /^(?:note|mark|source)-/u;

/** Gives ids made of words: `transfers`, and `transfers-2` for the second of that name. */
export function headingIds(): (words: string) => string {
  const given = new Set<string>();
  return (words) => {
    const slug = slugOf(words);
    let id = slug;
    for (let count = 2; given.has(id); count += 1) id = `${slug}-${count}`;
    given.add(id);
    return id;
  };
}

function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');
  if (slug === '') return 'section';
  return taken.test(slug) ? `section-${slug}` : slug;
}
