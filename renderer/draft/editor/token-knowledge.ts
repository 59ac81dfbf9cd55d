import { StateEffect } from '@codemirror/state';
import { mostAtOnce } from '../../../briefing/contract/editor-calls.ts';
import type { CitedThing, ValueReading } from '../../../briefing/drafts/editor-answers.ts';
import { call } from '../../bridge/call.ts';

/** Tells editors that more is known of the tokens in their text. */
export const knowledgeGrew = StateEffect.define();

/** How long questions are gathered before they are asked, in milliseconds. */
const pause = 15;
/** No id is longer; see the schema of ids. */
const longestId = 64;
/** More than a draft ever has; what is forgotten is asked again. */
const mostKept = 5000;

/** What the ids and values in a draft's prose stand for. What is not known yet is asked of the desk, many at a time. */
export class TokenKnowledge {
  readonly #briefing: string;
  readonly #cited = new Map<string, CitedThing>();
  readonly #readings = new Map<string, ValueReading>();
  readonly #wantedIds = new Set<string>();
  readonly #wantedValues = new Set<string>();
  readonly #grew: () => void;
  #waiting = false;

  /** `grew` hears of each answer. */
  constructor(briefing: string, grew: () => void) {
    this.#briefing = briefing;
    this.#grew = grew;
  }

  /** What an id stands for; undefined until the desk has said so. */
  cited(id: string): CitedThing | undefined {
    if (id.length > longestId) return { id, kind: 'unknown' };
    if (!this.#cited.has(id)) this.#want(this.#wantedIds, id);
    return this.#cited.get(id);
  }

  /** What a value prints; undefined until the desk has said so. */
  reading(value: string): ValueReading | undefined {
    if (!this.#readings.has(value)) this.#want(this.#wantedValues, value);
    return this.#readings.get(value);
  }

  /** Asks for everything anew, because something on the desk changed; until then what was known is shown. */
  refresh(): void {
    if (this.#cited.size + this.#readings.size > mostKept) {
      this.#cited.clear();
      this.#readings.clear();
    }
    for (const id of this.#cited.keys()) this.#want(this.#wantedIds, id);
    for (const value of this.#readings.keys()) this.#want(this.#wantedValues, value);
  }

  #want(wanted: Set<string>, one: string): void {
    wanted.add(one);
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    const ids = taken(this.#wantedIds);
    const values = taken(this.#wantedValues);
    const briefing = this.#briefing;
    const [cited, readings] = await Promise.all([
      ids.length === 0 ? undefined : call('editor:cited', { briefing, ids }),
      values.length === 0 ? undefined : call('editor:values', { briefing, values }),
    ]);
    for (const thing of cited?.ok === true ? cited.value : ids.map(unanswered))
      this.#cited.set(thing.id, thing);
    for (const reading of readings?.ok === true ? readings.value : values.map(unread))
      this.#readings.set(reading.value, reading);
    this.#waiting = false;
    if (this.#wantedIds.size + this.#wantedValues.size > 0) this.#askAgain();
    this.#grew();
  }

  #askAgain(): void {
    this.#waiting = true;
    setTimeout(() => void this.#ask(), pause);
  }
}

/** Nothing is said against an id as long as the desk does not answer. */
function unanswered(id: string): CitedThing {
  return { id, kind: 'source' };
}

function unread(value: string): ValueReading {
  return { value, facts: [], trouble: 'This value could not be read.' };
}

/** Takes as many as can be asked at once. */
function taken(wanted: Set<string>): string[] {
  const some = wanted.values().take(mostAtOnce).toArray();
  for (const one of some) wanted.delete(one);
  return some;
}
