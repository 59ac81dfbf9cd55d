import { closeSearchPanel, openSearchPanel, setSearchQuery } from '@codemirror/search';
import type { SearchQuery } from '@codemirror/search';
import type { Manuscript } from '../manuscript.ts';
import type { ProseMatch, Search } from './prose-matches.ts';
import { proseMatches, replacementFor, searchQuery } from './prose-matches.ts';

/** A match with the slot it is in. */
export interface SlotMatch extends ProseMatch {
  readonly slot: string;
}

/** How far a search has come: which of how many, counted from 1; 0 where the caret is on none of them. */
export interface SearchCount {
  readonly at: number;
  readonly all: number;
}

/** Texts that are searched: the slots of a draft, or the one text of a template. */
export type Searched = Pick<Manuscript, 'slots' | 'stateOf' | 'viewOf' | 'lastSlot' | 'select' | 'dispatch'>;

/** A search through one or all slots of a draft. */
export class SlotSearch {
  readonly #searched: Searched;
  readonly #search: Search;
  readonly #query: SearchQuery;
  readonly #slots: readonly string[];

  constructor(searched: Searched, search: Search, slots: readonly string[]) {
    this.#searched = searched;
    this.#search = search;
    this.#query = searchQuery(search);
    this.#slots = slots;
  }

  /** Whether there is something to look for, and a regular expression can be read. */
  get isValid(): boolean {
    return this.#query.valid;
  }

  /** All matches, in the order of the slots. */
  matches(): readonly SlotMatch[] {
    return this.#slots.flatMap((slot) =>
      proseMatches(this.#query, this.#searched.stateOf(slot)).map((match) => Object.assign({ slot }, match)),
    );
  }

  /** Marks all matches in the editors that are shown. */
  mark(): void {
    for (const slot of this.#searched.slots()) {
      const view = this.#searched.viewOf(slot);
      if (view === undefined) continue;
      if (this.#slots.includes(slot)) openSearchPanel(view);
      else closeSearchPanel(view);
      view.dispatch({ effects: setSearchQuery.of(this.#query) });
    }
  }

  /** Which of the matches the caret is on. */
  count(): SearchCount {
    const all = this.matches();
    return { at: all.findIndex((match) => this.#isChosen(match)) + 1, all: all.length };
  }

  /** Goes to the next (or previous) match from the caret, and on from the end to the start. False where there is none. */
  go(direction: 1 | -1): boolean {
    const all = this.matches();
    const next =
      direction === 1
        ? all.find((match) => this.#isAfter(match))
        : all.findLast((match) => this.#isBefore(match));
    const match = next ?? (direction === 1 ? all[0] : all.at(-1));
    if (match === undefined) return false;
    this.#searched.select(match.slot, match.from, match.to);
    return true;
  }

  /** Replaces the match the caret is on, and goes to the next one. */
  replace(): void {
    const match = this.matches().find((one) => this.#isChosen(one));
    if (match !== undefined) {
      const insert = replacementFor(match, this.#search);
      this.#searched.dispatch(match.slot, {
        changes: { from: match.from, to: match.to, insert },
        selection: { anchor: match.from + insert.length },
        userEvent: 'input.replace',
      });
    }
    this.go(1);
  }

  /** Replaces all matches, in each slot as one step of its undo; answers how many. */
  replaceAll(): number {
    const all = this.matches();
    for (const slot of this.#slots) {
      const here = all.filter((match) => match.slot === slot);
      const changes = here.map((match) => ({
        from: match.from,
        to: match.to,
        insert: replacementFor(match, this.#search),
      }));
      if (here.length > 0) this.#searched.dispatch(slot, { changes, userEvent: 'input.replace.all' });
    }
    return all.length;
  }

  #caret(): { readonly slot: string; readonly from: number; readonly to: number } {
    const slot = this.#searched.lastSlot() ?? '';
    const { from, to } = this.#searched.stateOf(slot).selection.main;
    return { slot, from, to };
  }

  #isChosen({ slot, from, to }: SlotMatch): boolean {
    const caret = this.#caret();
    return slot === caret.slot && from === caret.from && to === caret.to;
  }

  #isAfter({ slot, from }: SlotMatch): boolean {
    const caret = this.#caret();
    const slots = this.#searched.slots();
    return slot === caret.slot ? from >= caret.to : slots.indexOf(slot) > slots.indexOf(caret.slot);
  }

  #isBefore({ slot, to }: SlotMatch): boolean {
    const caret = this.#caret();
    const slots = this.#searched.slots();
    return slot === caret.slot ? to <= caret.from : slots.indexOf(slot) < slots.indexOf(caret.slot);
  }
}
