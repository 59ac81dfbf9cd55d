import { originChain } from '../../sources/origin.ts';
import type { Source } from '../../sources/source.ts';
import type { CheckMaterial } from '../check-material.ts';
import { factsById } from '../facts-by-id.ts';
import type { Hit } from '../hit.ts';
import { keyStatements } from '../origins/key-statements.ts';
import type { DocumentRule } from '../rule.ts';

/** A source behind a key statement whose quality a reader has to know, and that no descriptor describes. */
export const sourceDescriptor: DocumentRule = {
  id: 'source-descriptor',
  on: 'document',
  title: 'A source behind a key statement that no descriptor describes',
  reason: 'ICD 206 asks for a source descriptor where the quality of a source matters to a judgement.',
  severity: 'note',
  check: ({ material, passages }) => {
    const ids = new Set(keyStatements(passages).flatMap((statement) => statement.ids));
    const hits = [...ids].flatMap((id) => hitsOn(id, material));
    return [...new Map(hits.map((hit) => [hit.place.source, hit])).values()];
  },
};

function hitsOn(id: string, { facts, sources }: CheckMaterial): readonly Hit[] {
  const fact = factsById(facts).get(id);
  const own = sources.get(id);
  const behind =
    fact === undefined
      ? own === undefined
        ? []
        : [own]
      : originChain(fact, sources).links.map((link) => link.source);
  const isUnnamed = fact?.saidBy?.unnamed === true && fact.remark === undefined;
  return behind.flatMap((source, at) => {
    const why = at === 0 && isUnnamed ? 'quotes somebody it does not name' : poorQuality(source);
    if (source.descriptor !== undefined || why === undefined) return [];
    const message = `Source ${source.id} stands behind a key statement and ${why}. Add a descriptor: what a reader must know of its access, bias or age.`;
    return [{ message, place: { source: source.id, field: 'descriptor' }, about: why }];
  });
}

function poorQuality({ reliability }: Source): string | undefined {
  if (reliability === 'E') return 'is known to be bad (E)';
  return reliability === 'F' ? 'cannot be judged (F)' : undefined;
}
