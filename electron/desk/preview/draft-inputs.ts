import { statSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import type { SelectedInputs } from '../export/select-inputs.ts';
import { selectInputs } from '../export/select-inputs.ts';
import type { NamedTemplate } from '../find-template.ts';
import type { Desk } from '../open-desk.ts';

/** Counts of what was changed on a desk since its window was opened. */
export interface DeskVersions {
  /** Of the briefings. */
  readonly briefings: number;
  /** Of facts, sources, settings, templates and kinds together. */
  readonly others: number;
}

/** What a draft is made from but for its prose, with what was found while it was gathered. */
export interface DraftMaterial {
  readonly selected: SelectedInputs;
  readonly findings: readonly Finding[];
}

interface Gathered extends DraftMaterial {
  readonly versions: DeskVersions;
  readonly files: string;
}

/** What one draft is made from, gathered again only when the desk has changed. */
export class DraftInputs {
  readonly #desk: Desk;
  readonly #id: string;
  #gathered: Gathered | undefined;

  constructor(desk: Desk, id: string) {
    this.#desk = desk;
    this.#id = id;
  }

  /** The material as the desk has it now; `now` is an ISO 8601 instant. The same material is the same object. */
  async read(versions: DeskVersions, now: string): Promise<Outcome<DraftMaterial>> {
    const last = this.#gathered;
    const files = last === undefined ? '' : this.#filesOf(last.selected.inputs);
    if (last === undefined || last.versions.others !== versions.others || last.files !== files)
      return this.#gather(versions, now);
    if (
      last.versions.briefings !== versions.briefings ||
      last.selected.today !== dayOf(last.selected.inputs, now)
    )
      return this.#reread(last, versions, now);
    return done(last);
  }

  async #gather(versions: DeskVersions, now: string): Promise<Outcome<DraftMaterial>> {
    const gathered = await gatherFromDesk(this.#desk, [this.#id]);
    if (!gathered.ok) return gathered;
    const [inputs] = gathered.value;
    if (inputs === undefined) return noBriefing(this.#id);
    return this.#keep({ inputs, findings: gathered.findings, versions, now });
  }

  /** Only the briefing may have changed: facts and pictures stay the same. */
  async #reread(last: Gathered, versions: DeskVersions, now: string): Promise<Outcome<DraftMaterial>> {
    const found = this.#desk.store.briefings.get(this.#id);
    if (!found.ok) return found;
    if (found.value === undefined) return noBriefing(this.#id);
    const { inputs } = last.selected;
    if (!isSameTemplate(found.value, inputs.briefing)) return this.#gather(versions, now);
    const changed = { ...inputs, briefing: found.value };
    if (isSameSetUp(changed, inputs) && last.selected.today === dayOf(inputs, now)) {
      this.#gathered = { ...last, versions };
      return done(this.#gathered);
    }
    return this.#keep({ inputs: changed, findings: last.findings, versions, now });
  }

  #keep({
    inputs,
    now,
    ...rest
  }: Pick<Gathered, 'findings' | 'versions'> & {
    readonly inputs: BriefingInputs;
    readonly now: string;
  }): Outcome<DraftMaterial> {
    const selected = selectInputs(inputs, { now });
    this.#gathered = { ...rest, selected, files: this.#filesOf(inputs) };
    return done(this.#gathered);
  }

  /** Templates and pictures are files that any program may change. */
  #filesOf({ templateName }: BriefingInputs): string {
    const { templates, pictures } = this.#desk.paths;
    return [join(templates, `${templateName}.md`), templates, pictures].map(stampOf).join();
  }
}

function dayOf({ settings }: BriefingInputs, now: string): string {
  return calendarDay(now, settings.timeZone);
}

function isSameTemplate(one: NamedTemplate, other: NamedTemplate): boolean {
  return one.template === other.template && one.templateVersion === other.templateVersion;
}

function isSameSetUp(one: BriefingInputs, other: BriefingInputs): boolean {
  return setUpOf(one) === setUpOf(other);
}

function setUpOf({ briefing: { slots: _slots, changed: _changed, ...setUp } }: BriefingInputs): string {
  return JSON.stringify(setUp);
}

function stampOf(path: string): string {
  const there = statSync(path, { throwIfNoEntry: false });
  return there === undefined ? '' : `${there.mtimeMs}:${there.size}`;
}
