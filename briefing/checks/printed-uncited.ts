import type { Fact } from '../facts/fact.ts';
import type { CheckMaterial } from './check-material.ts';
import { factsById } from './facts-by-id.ts';
import { hitIn } from './hit-in.ts';
import type { Hit } from './hit.ts';
import type { Passage } from './passage.ts';

/** What is to be said where a passage prints values of facts of a status and does not cite them in the same sentence. */
export function printedUncited(
  passage: Passage,
  material: CheckMaterial,
  status: Fact['status'],
  say: (id: string) => string,
): readonly Hit[] {
  const facts = factsById(material.deskFacts);
  return passage.sentences.flatMap((sentence) =>
    sentence.values
      .filter((id) => facts.get(id)?.status === status && !sentence.cited.includes(id))
      .map((id) =>
        hitIn(passage, sentence.printed[0] ?? sentence, material, { message: say(id), about: id }),
      ),
  );
}
