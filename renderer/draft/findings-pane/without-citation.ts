import type { Fix } from '../../../briefing/outcome.ts';

const brackets = /\s?\[[^[\]]*@[^[\]]*\]/gu;

/** The fix that takes the citation of an id out of a line: one target of several, or the bracket as a whole. */
export function withoutCitation(line: string, id: string): Fix | undefined {
  for (const [bracket] of line.matchAll(brackets)) {
    const inside = bracket.slice(bracket.indexOf('[') + 1, -1);
    const targets = inside.split(';');
    const others = targets.filter((target) => !cites(target, id));
    if (others.length === targets.length) continue;
    const use = others.length === 0 ? '' : bracket.replace(inside, others.join(';').trim());
    return { find: bracket, use };
  }
  return undefined;
}

function cites(target: string, id: string): boolean {
  const found = /@(?<id>[A-Za-z0-9][A-Za-z0-9._-]*)/u.exec(target)?.groups?.['id'];
  return found?.replace(/\.+$/u, '') === id;
}
