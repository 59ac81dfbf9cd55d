import type { Stretch } from '../../style/sentences.ts';
import { capitalised } from '../../text/sentence.ts';
import type { CheckMaterial } from '../check-material.ts';
import type { Hit } from '../hit.ts';
import { hitIn } from '../hit-in.ts';
import { namesIn, type NameInText } from '../names/names-in.ts';
import { scriptOf } from '../names/script-of.ts';
import type { Passage } from '../passage.ts';
import { quotedStretches } from '../prose/quoted-stretches.ts';
import type { PassageRule } from '../rule.ts';

/** More of one passage are not told apart. */
const mostInPassage = 250;

/** A name in prose that is not written as the house writes it. Quotations keep their source’s form, and glosses theirs. */
export const houseName: PassageRule = {
  id: 'house-name',
  on: 'passage',
  title: 'A name that the house writes otherwise',
  reason: 'One thing under two names reads as two things, and a search for the one misses the other.',
  severity: 'warning',
  check: (passage, material) => {
    const { names = [] } = material.settings;
    if (names.length === 0 || passage.role === 'quotation') return [];
    const found = namesIn(passage.text, names);
    const others = found.filter(({ as }) => as !== 'house').slice(0, mostInPassage * 4);
    if (others.length === 0) return [];
    const free = freeOf(passage);
    return others
      .filter((one) => free(one) && !isGloss(one, found, passage.text) && !isOwnScript(one, passage.text))
      .slice(0, mostInPassage)
      .map((one) => hitOf(one, passage, material));
  },
};

function hitOf(found: NameInText, passage: Passage, material: CheckMaterial): Hit {
  const use = atHead(found, passage) ? capitalised(found.name.house) : found.name.house;
  const message = `The house writes “${found.name.house}”, not “${found.text}”. Only quotations keep the form of their source.`;
  return hitIn(passage, found, material, { message, fixes: [{ find: found.text, use }], allowed: use });
}

/** Whether a stretch is the desk’s own words: not quoted, and not printed from a fact. */
function freeOf({ text, sentences }: Passage): (stretch: Stretch) => boolean {
  const taken = [...quotedStretches(text), ...sentences.flatMap(({ printed }) => printed)];
  return ({ from, to }) => !taken.some((one) => one.from < to && one.to > from);
}

/** `Hasakah (الحسكة)`, `ISIS (also Daesh)`: a bracket after the house form may tell the other one. */
function isGloss(other: NameInText, found: readonly NameInText[], text: string): boolean {
  const near = text.slice(Math.max(0, other.from - 80), other.from);
  const open = other.from - near.length + near.lastIndexOf('(');
  if (!near.includes('(') || near.includes(')', near.lastIndexOf('('))) return false;
  return found.some(
    ({ as, name, to }) => as === 'house' && name === other.name && to <= open && open - to <= 2,
  );
}

/** A form in another script is the right one in a text of that script. */
function isOwnScript({ as, text: form, name }: NameInText, text: string): boolean {
  if (as !== 'script') return false;
  const script = scriptOf(form);
  return script !== scriptOf(name.house) && script === scriptOf(text);
}

function atHead({ from }: NameInText, { sentences }: Passage): boolean {
  return sentences.some((sentence) => sentence.from === from);
}
