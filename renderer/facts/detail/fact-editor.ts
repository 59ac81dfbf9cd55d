import type { FactSetting, KeptFact } from '../../../briefing/contract/fact-calls.ts';
import type { UnsavedCopy } from '../../../briefing/contract/window-calls.ts';
import type { CheckedForm } from '../../../briefing/facts/form/check-fact-form.ts';
import { checkFactForm } from '../../../briefing/facts/form/check-fact-form.ts';
import type { FactForm } from '../../../briefing/facts/form/fact-form.ts';
import { factForm } from '../../../briefing/facts/form/fact-form.ts';
import { fieldLabel } from '../../../briefing/facts/form/field-label.ts';
import { formText } from '../../../briefing/facts/form/form-text.ts';
import type { KindField } from '../../../briefing/facts/form/kind-fields.ts';
import { kindFields } from '../../../briefing/facts/form/kind-fields.ts';
import { changedFields, rebaseForm, withFormFields } from '../../../briefing/facts/form/rebase-form.ts';
import { isSame } from '../../../briefing/schemas/is-same.ts';
import { call } from '../../bridge/call.ts';

/** A fact that is edited, as its form shows it. */
export interface EditedFact {
  /** The fact as the desk has it. */
  readonly kept: KeptFact;
  readonly fields: readonly KindField[];
  readonly form: FactForm;
  /** What to write instead, by field. */
  readonly errors: ReadonlyMap<string, string>;
  /** Fields that somebody else changed at the same time, and what the form would hold as they left it. */
  readonly conflicts: readonly string[];
  readonly theirs: FactForm;
  readonly isSaving: boolean;
  /** Why the desk did not take the last change, as a sentence. */
  readonly trouble: string | undefined;
}

/** After this long without a key the fact is saved, in milliseconds. */
const pause = 900;
/** The most times a change is brought to what others did meanwhile before the user is asked. */
const mostTries = 5;

/** What was typed into a form that was left, and what it held where nothing was typed. */
export interface LeftForm {
  readonly form: FactForm;
  readonly clean: FactForm;
}

/** What an editor begins with. */
export interface FactStart {
  readonly kept: KeptFact;
  readonly setting: FactSetting;
  readonly left?: LeftForm | undefined;
}

/** Keeps the form of one fact and saves what can be saved: at each pause, when a field is left, and when it is asked to. */
export class FactEditor {
  /** Folder of the fact’s desk; no other one is ever given what is typed. */
  readonly desk: string;
  readonly #listeners = new Set<() => void>();
  #setting: FactSetting;
  /** What the fields held before they were typed into; of a conflict, what both began with, until it is settled. */
  #clean: FactForm;
  #state: EditedFact;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;

  constructor(desk: string, { kept, setting, left }: FactStart) {
    this.desk = desk;
    this.#setting = setting;
    const fields = fieldsOf(kept, setting);
    const form = factForm(kept.fact, fields);
    const rebased = left === undefined ? { form, conflicts: [] } : rebaseForm(left.form, left.clean, form);
    this.#clean = left === undefined ? form : withFormFields(form, left.clean, rebased.conflicts);
    const rest = { kept, fields, theirs: form, isSaving: false, trouble: undefined };
    this.#state = { ...rest, ...rebased, errors: new Map() };
    this.#state = { ...this.#state, errors: this.#check().errors };
  }

  get id(): string {
    return this.#state.kept.fact.id;
  }

  /** Hears of every change until the function it answers is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The fact as it is edited now. */
  readonly state = (): EditedFact => this.#state;

  /** Something was typed or chosen. */
  edit(change: Partial<FactForm>): void {
    this.#set({ form: { ...this.#state.form, ...change }, trouble: undefined });
    this.#set({ errors: this.#check().errors });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), pause);
  }

  /** A field of the kind's own was changed. */
  editDetail(name: string, text: FactForm['details'][string]): void {
    this.edit({ details: { ...this.#state.form.details, [name]: text } });
  }

  /** A field was left: it is saved, and written as the desk writes it. */
  async leave(): Promise<void> {
    await this.save();
    this.#tidy();
  }

  /** Saves what can be saved; done when the desk has it. */
  readonly save = async (): Promise<void> => {
    clearTimeout(this.#timer);
    while (this.#saving !== undefined) await this.#saving;
    this.#saving = this.#saveNow();
    await this.#saving;
    this.#saving = undefined;
  };

  /** The desk has the fact otherwise: what was typed here stays. */
  follow(kept: KeptFact, setting: FactSetting): void {
    this.#setting = setting;
    if (kept.revision < this.#state.kept.revision) return;
    if (kept.revision === this.#state.kept.revision) this.#set({ kept });
    else this.#rebase(kept);
  }

  /** Settles what both changed. */
  settle(whose: 'mine' | 'theirs'): void {
    const { form, theirs, conflicts } = this.#state;
    this.#clean = withFormFields(this.#clean, theirs, conflicts);
    this.#set({ conflicts: [], form: whose === 'mine' ? form : withFormFields(form, theirs, conflicts) });
    this.#set({ errors: this.#check().errors });
    void this.save();
  }

  /** What is typed, for whoever comes back to it. */
  left(): LeftForm {
    return { form: this.#state.form, clean: this.#clean };
  }

  /** What is typed and the desk does not have, in words; undefined where it has all of it. */
  unsaved(): UnsavedCopy | undefined {
    const { form, fields } = this.#state;
    const typed = changedFields(form, this.#clean);
    if (typed.length === 0) return undefined;
    const parts = typed.map((field) => ({
      name: fieldLabel(field, fields),
      text: formText(form, field) || '(empty)',
    }));
    return { title: `Fact ${this.id}`, parts };
  }

  async #saveNow(): Promise<void> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { kept, form, theirs, conflicts } = this.#state;
      const { fact, errors } = this.#check(withFormFields(form, theirs, conflicts));
      if (isSame(fact, kept.fact)) return;
      this.#set({ isSaving: true });
      const saved = await call('facts:save', { fact, revision: kept.revision }, this.desk);
      this.#set({ isSaving: false });
      if (!saved.ok) {
        this.#set({ trouble: saved.failure.message });
        return;
      }
      if (saved.value.kept) {
        this.#accept(saved.value, form, [...errors.keys()]);
        return;
      }
      this.#rebase(saved.value);
    }
  }

  /** The desk has what the form held when it was sent, but for what was wrong in it and what is not settled. */
  #accept(kept: KeptFact, sent: FactForm, wrong: readonly string[]): void {
    const written = factForm(kept.fact, this.#state.fields);
    this.#clean = withFormFields(withFormFields(sent, written, wrong), this.#clean, this.#state.conflicts);
    this.#set({ kept, trouble: undefined });
  }

  #rebase(kept: KeptFact): void {
    const fields = fieldsOf(kept, this.#setting);
    const now = factForm(kept.fact, fields);
    const { form, conflicts } = rebaseForm(this.#state.form, this.#clean, now);
    this.#clean = withFormFields(now, this.#clean, conflicts);
    this.#set({ kept, fields, form, theirs: now, conflicts });
    this.#set({ errors: this.#check().errors });
  }

  /** What is saved is shown as the desk writes it; rows that are being filled stay. */
  #tidy(): void {
    const { form, kept, fields, errors } = this.#state;
    const written = factForm(kept.fact, fields);
    const isWhole =
      form.quantities.length === written.quantities.length &&
      form.evidence.length === written.evidence.length;
    if (!isWhole) return;
    const open = [...errors.keys(), ...changedFields(form, this.#clean)];
    const tidy = withFormFields(written, form, open);
    this.#clean = withFormFields(written, this.#clean, open);
    if (!isSame(tidy, form)) this.#set({ form: tidy });
  }

  #check(form: FactForm = this.#state.form): CheckedForm {
    const { kept, fields } = this.#state;
    return checkFactForm(form, kept.fact, fields, this.#setting);
  }

  #set(change: Partial<EditedFact>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function fieldsOf({ fact }: KeptFact, { kinds }: FactSetting): readonly KindField[] {
  const schema = kinds.find(({ name }) => name === fact.kind)?.schema ?? {};
  return kindFields(schema, fact.details);
}
