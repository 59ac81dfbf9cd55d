import { WidgetType } from '@codemirror/view';
import type { Severity } from '../../../briefing/outcome.ts';
import { markFinding } from './mark-finding.ts';
import type { ValueReading } from '../../../briefing/drafts/editor-answers.ts';

/** A value as the words it prints. */
export class ValueWidget extends WidgetType {
  readonly #reading: ValueReading;
  readonly #severity: Severity | undefined;

  constructor(reading: ValueReading, severity: Severity | undefined) {
    super();
    this.#reading = reading;
    this.#severity = severity;
  }

  override eq(other: ValueWidget): boolean {
    const [one, two] = [this.#reading, other.#reading];
    if (this.#severity !== other.#severity) return false;
    return one.value === two.value && one.words === two.words && one.trouble === two.trouble;
  }

  override toDOM(): HTMLElement {
    const { value, words = '', facts, trouble } = this.#reading;
    const element = document.createElement('span');
    const isBroken = words === '' || trouble !== undefined;
    element.className = 'value token';
    element.dataset['ids'] = facts.join(' ');
    element.dataset['state'] = isBroken ? 'unknown' : 'known';
    markFinding(element, this.#severity);
    element.textContent = words === '' ? value.trim() : words;
    return element;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}
