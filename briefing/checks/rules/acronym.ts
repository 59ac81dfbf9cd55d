import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import type { Passage } from '../passage.ts';
import { perPassage } from '../per-passage.ts';
import { plainAcronyms } from '../prose/plain-acronyms.ts';
import { withoutQuoted } from '../prose/quoted-stretches.ts';
import { writtenRoles } from '../prose/written-roles.ts';
import type { DocumentRule } from '../rule.ts';
import type { Stretch } from '../../style/sentences.ts';

const shortForm = /(?<![\p{L}\p{N}_/.@#-])(?<letters>\p{Lu}{2,6})s?(?![\p{L}\p{N}_/@]|-\p{N}|\.\p{L})/gu;
const roman = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/u;

/** A short form in capitals that is written out nowhere. Reported once, where it stands first. */
export const acronym: DocumentRule = {
  id: 'acronym',
  on: 'document',
  title: 'A short form that is never written out',
  reason: 'Readers outside of the desk do not know its short forms, and some have several meanings.',
  severity: 'note',
  languages: ['en'],
  check: ({ passages, material }) => {
    const first = new Map<string, Found>();
    for (const passage of passages.filter(({ role }) => writtenRoles.has(role))) {
      for (const [letters, stretch] of formsIn(passage)) {
        if (!first.has(letters)) first.set(letters, { passage, stretch });
      }
    }
    if (first.size === 0) return [];
    const known = new Set([...knownTo(material), ...passages.flatMap(writtenOutIn)]);
    return [...first].flatMap(([letters, found]) =>
      known.has(letters) ? [] : [hitOf(letters, found, material)],
    );
  },
};

interface Found {
  readonly passage: Passage;
  readonly stretch: Stretch;
}

function hitOf(letters: string, { passage, stretch }: Found, material: CheckMaterial): Hit {
  const message = `“${letters}” is written out nowhere. Write it out where it stands first: “… (${letters})”.`;
  return hitIn(passage, stretch, material, { message });
}

/** Each short form of a passage, with where it stands first. */
const formsIn = perPassage(({ text }): readonly (readonly [string, Stretch])[] => {
  const own = withoutQuoted(text);
  if (!/\p{Lu}{2}/u.test(own) || isShouted(own)) return [];
  const seen = new Set<string>();
  return [...own.matchAll(shortForm)].flatMap(({ index, groups = {} }) => {
    const { letters = '' } = groups;
    if (seen.has(letters) || plainAcronyms.has(letters) || roman.test(letters)) return [];
    seen.add(letters);
    return [[letters, { from: index, to: index + letters.length }] as const];
  });
});

/** Words in capitals throughout hold no short forms that could be told. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** Names of the desk that it knows in full, ids of its facts, and the levels of its markings. */
function knownTo({ settings, head }: CheckMaterial): ReadonlySet<string> {
  const names = (settings.names ?? []).filter(({ inFull }) => inFull !== undefined);
  const markings =
    `${settings.markings.levels.map(({ label }) => label).join(' ')} ${head.marking ?? ''}`.split(
      /[^\p{L}]+/u,
    );
  return new Set([
    ...names.map(({ house }) => house),
    ...names.flatMap(({ spellings }) => spellings),
    ...markings,
  ]);
}

const inBrackets = /\p{L}[\s-]\p{L}[\p{L}’-]{0,40}\s?\((?<letters>\p{Lu}{2,6})s?[),;]/gu;
const beforeBrackets = /(?<!\p{L})(?<letters>\p{Lu}{2,6})s?\s\(\p{L}[\p{L}’-]{0,40}[\s-]\p{L}/gu;

/** `Syrian Democratic Forces (SDF)` and `SDF (Syrian Democratic Forces)`. */
const writtenOutIn = perPassage(({ text }): readonly string[] => {
  if (!text.includes('(')) return [];
  return [inBrackets, beforeBrackets].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.['letters'] ?? []),
  );
});
