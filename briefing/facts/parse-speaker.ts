import type { Speaker } from './fact.ts';

/**
 * Reads `Saad Maan (head of information)` as a name and a role, `National Security Service (INSS)` as a name and a short
 * name, `a Kurdish military source (unnamed)` as an unnamed speaker, whose article is left out.
 */
export function parseSpeaker(text: string): Speaker {
  const match = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(text.trim());
  if (match === null) return /^unnamed$/i.test(text.trim()) ? { name: 'source', unnamed: true } : plain(text);
  const [, name = '', inside = ''] = match;
  if (/^unnamed$/i.test(inside.trim())) return { ...plain(withoutArticle(name)), unnamed: true };
  const isAcronym = /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(inside.trim());
  return isAcronym
    ? { name: name.trim(), shortName: inside.trim() }
    : { name: name.trim(), role: inside.trim() };
}

function plain(text: string): Speaker {
  const unnamed = /^(?:an? )?unnamed (.+)$/iu.exec(text.trim());
  return unnamed?.[1] === undefined ? { name: text.trim() } : { name: unnamed[1].trim(), unnamed: true };
}

function withoutArticle(name: string): string {
  return name.trim().replace(/^an? /i, '');
}
