import { nearestName } from '../text/nearest-name.ts';
import type { Finding } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';
import { checkBy } from '../schemas/schema-findings.ts';
import { sourceSchema } from '../sources/source-schema.ts';
import type { Source } from '../sources/source.ts';
import type { KnownSource } from './intake.ts';
import { intakeLimits } from './limits.ts';
import { makeSource } from './make-source.ts';
import { looksLikeId } from './source-mention.ts';
import type { SourceMention } from './source-mention.ts';

/** How many sources one file may make out of mere names. */
const mostMade = 500;

/** Finds the sources that a file speaks of by id or by name, and makes those that are not there. */
export interface SourceNames {
  /**
   * The id of a source, made on the spot where nothing is known under the name. Undefined where it could be two sources, or is
   * likely a slip; the finding is given once, for the first place.
   */
  resolve(mention: SourceMention): string | undefined;
  /** The sources that were made, in the order in which they were met. */
  made(): readonly Source[];
  findings(): readonly Finding[];
}

/** What holds for sources that a name makes. */
export interface SourceMaking {
  /** False where a file has to describe its sources itself. */
  readonly allowed: boolean;
  readonly marking: string;
}

/** Starts from the sources that the desk and the file have. */
export function createSourceNames(sources: readonly KnownSource[], making: SourceMaking): SourceNames {
  return new NameBook(sources, making);
}

class NameBook implements SourceNames {
  readonly #index: NameIndex;
  readonly #making: SourceMaking;
  readonly #taken: Set<string>;
  readonly #made = new Map<string, Source>();
  readonly #findings: Finding[] = [];
  readonly #resolved = new Map<string, string | undefined>();

  constructor(sources: readonly KnownSource[], making: SourceMaking) {
    this.#index = indexNames(sources);
    this.#making = making;
    this.#taken = new Set(this.#index.ids.keys());
  }

  resolve(mention: SourceMention): string | undefined {
    if (!this.#resolved.has(mention.name)) this.#resolved.set(mention.name, this.#find(mention));
    return this.#resolved.get(mention.name);
  }

  made(): readonly Source[] {
    return [...this.#made.values()];
  }

  findings(): readonly Finding[] {
    return this.#findings;
  }

  #find(mention: SourceMention): string | undefined {
    const key = nameKey(mention.name);
    const there = this.#index.ids.get(mention.name.toLowerCase()) ?? this.#made.get(key)?.id;
    if (there !== undefined) return there;
    const [id, ...others] = this.#index.names.get(key) ?? [];
    if (id !== undefined && others.length === 0) return id;
    const finding = id === undefined ? this.#refusal(mention) : ambiguous(mention, [id, ...others]);
    if (finding === undefined) return this.#make(mention, key);
    this.#findings.push(finding);
    return undefined;
  }

  #refusal(mention: SourceMention): Finding | undefined {
    const mayMake = this.#making.allowed && this.#made.size < mostMade;
    const known = this.#findings.length < intakeLimits.findings ? this.#index : emptyIndex;
    return unknown(mention, known, mayMake);
  }

  #make(mention: SourceMention, key: string): string | undefined {
    const source = { marking: this.#making.marking, ...makeSource(mention, this.#taken) };
    const checked = checkBy<Source>(sourceSchema, source, mention.place, () => '');
    if (!checked.ok) {
      this.#findings.push(...checked.findings);
      return undefined;
    }
    const { id } = checked.value;
    this.#taken.add(id.toLowerCase());
    this.#made.set(key, checked.value);
    this.#findings.push(madeFinding(mention, id));
    return id;
  }
}

/** A name without what does not tell two sources apart: case, a leading article, spaces, quotation marks. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s“”"_-]+/g, ' ')
    .trim();
  return plain.replace(/^(?:the|an?) /, '');
}

/** Known sources by id in lower case, and ids by what their sources are called. */
interface NameIndex {
  readonly ids: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Stands in for the index once there are enough findings, so that no more time goes into finding near names. */
const emptyIndex: NameIndex = { ids: new Map(), names: new Map() };

function indexNames(known: readonly KnownSource[]): NameIndex {
  const ids = new Map(known.map((source) => [source.id.toLowerCase(), source.id]));
  const names = new Map<string, string[]>();
  for (const { id, originator, title } of known) {
    const keys = [originator, title].filter((name) => name !== undefined).map(nameKey);
    for (const key of new Set(keys)) names.set(key, [...(names.get(key) ?? []), id]);
  }
  return { ids, names };
}

/**
 * Refuses a name that may not make a source, that is one slip away from a known one and so more likely a slip, or that is a
 * mere id where the desk has sources of its own: such a source would say nothing.
 */
function unknown(mention: SourceMention, { ids, names }: NameIndex, mayMake: boolean): Finding | undefined {
  const isId = looksLikeId(mention.name);
  const nearest = isId
    ? nearestName(mention.name, ids.values())
    : nearestName(nameKey(mention.name), [...names.keys(), ...ids.values()]);
  const saysNothing = isId && ids.size > 0;
  if (nearest === undefined && mayMake && !saysNothing) return undefined;
  const found = shortened(mention.name);
  const hint = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
  return {
    rule: 'unknown-source',
    severity: 'error',
    message: `No source is called “${found}”.${hint} Correct the name, or add the source first.`,
    place: mention.place,
    found,
    ...(nearest === undefined ? {} : { allowed: nearest }),
  };
}

function ambiguous(mention: SourceMention, ids: readonly string[]): Finding {
  const found = shortened(mention.name);
  return {
    rule: 'ambiguous-source',
    severity: 'error',
    message: `“${found}” could be ${ids.join(' or ')}. Write the id of the source instead of its name.`,
    place: mention.place,
    found,
    allowed: ids.join(', '),
  };
}

function madeFinding(mention: SourceMention, id: string): Finding {
  const found = shortened(mention.name);
  return {
    rule: 'source-made',
    severity: 'note',
    message: `No source was called “${found}”, so ${id} was made. Complete it: type, title, date, reliability.`,
    place: { ...mention.place, source: id },
    found,
  };
}
