import { WidgetType } from '@codemirror/view';
import type { CitedThing } from '../../../briefing/drafts/editor-answers.ts';
import type { Severity } from '../../../briefing/outcome.ts';
import { markFinding } from './mark-finding.ts';
import type { CitedTarget } from './prose-token.ts';

/** A target of a citation with what is known of it. */
export interface KnownTarget extends CitedTarget {
  readonly thing: CitedThing | undefined;
}

/** A citation as the ids it names. */
export class CitationWidget extends WidgetType {
  readonly #targets: readonly KnownTarget[];
  readonly #key: string;
  readonly #severity: Severity | undefined;

  constructor(targets: readonly KnownTarget[], severity: Severity | undefined) {
    super();
    this.#targets = targets;
    this.#severity = severity;
    this.#key = targets.map(({ words, thing }) => `${words}\n${stateOf(thing)}`).join('\n\n');
  }

  override eq(other: CitationWidget): boolean {
    return other.#key === this.#key && other.#severity === this.#severity;
  }

  override toDOM(): HTMLElement {
    const group = document.createElement('span');
    group.className = 'cites';
    markFinding(group, this.#severity);
    for (const [index, known] of this.#targets.entries()) {
      // A space between two, so that readers part them.
      if (index > 0) group.append(' ');
      group.append(badge(known));
    }
    return group;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

function badge({ id, words, thing }: KnownTarget): HTMLElement {
  const element = document.createElement('span');
  element.className = 'cite token';
  element.dataset['ids'] = id;
  element.dataset['state'] = stateOf(thing);
  const hidden = document.createElement('span');
  hidden.className = 'hidden-label';
  hidden.textContent = said[stateOf(thing)];
  element.append(hidden, words);
  return element;
}

type State = 'known' | 'left-out' | 'unknown';

const said: Readonly<Record<State, string>> = {
  known: 'cites ',
  'left-out': 'cites, not in this briefing: ',
  unknown: 'cites, not on this desk: ',
};

function stateOf(thing: CitedThing | undefined): State {
  if (thing?.kind === 'unknown') return 'unknown';
  return thing?.kind === 'fact' && thing.leftOut !== undefined ? 'left-out' : 'known';
}
