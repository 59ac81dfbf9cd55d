import type { MergeRequest } from '../../../briefing/merge/merge-request.ts';
import { done, type Outcome } from '../../../briefing/outcome.ts';

/** The part of a merge that stays the same from one keystroke to the next. */
export type Material = Pick<MergeRequest, 'facts' | 'sources'>;

/** Material as it is sent: whole, or as the key under which the child keeps it. */
export interface SentMaterial extends Partial<Material> {
  /** Absent: it is not to be kept. */
  readonly key?: string;
}

/** What the child answers where it does not keep the material that was named. */
export interface MissingMaterial {
  readonly missing: true;
}

/** A request as it is sent, its material apart. */
export type SentRequest<Request extends Material> = Omit<Request, keyof Material> & {
  readonly material: SentMaterial;
};

/** How many materials a child keeps: one for each of two windows. */
export const keptMaterials = 2;

/** More facts than these are sent anew each time, so that the child stays small. */
const mostKeptFacts = 10_000;

/** The program’s side: knows which materials the child should have. */
export class MaterialKeys {
  readonly #keys = new WeakMap<Material['facts'], { readonly sources: Material['sources']; key: string }>();
  #sent: readonly string[] = [];
  #count = 0;

  /** The material as it is to be sent; `anew` where the child said that it has it no more. */
  toSend({ facts, sources }: Material, anew: boolean): SentMaterial {
    if (facts.length > mostKeptFacts) return { facts, sources };
    const key = this.#keyOf(facts, sources);
    const isThere = !anew && this.#sent.includes(key);
    this.#sent = [...this.#sent.filter((sent) => sent !== key), key].slice(-keptMaterials);
    return isThere ? { key } : { key, facts, sources };
  }

  /** The same lists have the same key: lists are never changed, new ones are made. */
  #keyOf(facts: Material['facts'], sources: Material['sources']): string {
    const known = this.#keys.get(facts);
    if (known?.sources === sources) return known.key;
    this.#count += 1;
    const key = String(this.#count);
    this.#keys.set(facts, { sources, key });
    return key;
  }
}

/** The child’s side: does jobs with the material that is sent, or that was sent before. */
export function withMaterial<Request extends Material, T>(
  kept: Map<string, Material>,
  work: (request: Request) => Outcome<T>,
): (sent: SentRequest<Request>) => Outcome<T | MissingMaterial> {
  return ({ material, ...rest }) => {
    const found = findMaterial(kept, material);
    // The two parts make a whole again, which the compiler cannot follow through a generic type.
    return found === undefined ? done({ missing: true }) : work({ ...rest, ...found } as unknown as Request);
  };
}

function findMaterial(
  kept: Map<string, Material>,
  { key, facts, sources }: SentMaterial,
): Material | undefined {
  const found = facts === undefined || sources === undefined ? kept.get(key ?? '') : { facts, sources };
  if (found === undefined || key === undefined) return found;
  kept.delete(key);
  kept.set(key, found);
  for (const oldest of kept.keys()) if (kept.size > keptMaterials) kept.delete(oldest);
  return found;
}
