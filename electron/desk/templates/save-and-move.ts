import type { DraftEffect, SavedTemplate } from '../../../briefing/contract/template-calls.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { openTemplate } from './open-template.ts';
import type { TemplateEdit } from './save-template.ts';
import { saveTemplate } from './save-template.ts';
import { templateEffects } from './template-effects.ts';
import { keepWorkingText } from './working-text.ts';

/** A template to be saved, and whether drafts go on with the new version where they can. */
export interface MovingEdit extends TemplateEdit {
  readonly move: boolean;
}

type Reading = Pick<Parsers, 'merge' | 'readBoundaries' | 'readTemplate' | 'readCapture'>;

/**
 * Saves a template as its next version. Drafts that break by it, and where `move` is false all of them, stay with the version
 * they have, so that a change of a template never changes a draft behind its back.
 */
export async function saveAndMove(
  desk: Desk,
  { move, ...edit }: MovingEdit,
  parsers: Reading,
): Promise<Outcome<SavedTemplate>> {
  const saved = await saveVersion(desk, edit, { parsers, goesOn: ({ kind }) => move && kind !== 'breaks' });
  if (!saved.ok || !saved.value.kept) return saved;
  const forgotten = keepWorkingText(desk, edit.name, undefined);
  return forgotten.ok ? saved : forgotten;
}

/** How the drafts on a template are taken along. */
export interface Moving {
  readonly parsers: Reading;
  /** Whether a draft goes on with the next version; all others stay with the one they have. */
  readonly goesOn: (effect: DraftEffect) => boolean;
}

/** Saves a template as its next version, and takes along the drafts that go on with it. */
export async function saveVersion(
  desk: Desk,
  edit: TemplateEdit,
  moving: Moving,
): Promise<Outcome<SavedTemplate>> {
  const before = await openTemplate(desk, edit.name, edit.at);
  if (!before.ok) return before;
  if (before.value.isBuiltIn) return isBuiltIn(edit.name);
  const staying = await stayingIds(desk, edit, moving);
  if (!staying.ok) return staying;
  const saved = await saveTemplate(desk, edit);
  if (!saved.ok) return saved;
  if (!saved.value.kept) {
    const current = await openTemplate(desk, edit.name, edit.at);
    return current.ok ? done({ kept: false, current: current.value }) : current;
  }
  const { version } = saved.value;
  const pinned = pin(desk, edit, staying.value, before.value.version?.number ?? version.number);
  return pinned.ok ? done({ kept: true, version, ...pinned.value }) : pinned;
}

async function stayingIds(
  desk: Desk,
  { name, text, at }: TemplateEdit,
  { parsers, goesOn }: Moving,
): Promise<Outcome<ReadonlySet<string>>> {
  const effects = await templateEffects(
    desk,
    { name, text, now: at, signal: new AbortController().signal, compared: () => undefined },
    parsers,
  );
  if (!effects.ok) return effects;
  const staying = effects.value.filter((effect) => !goesOn(effect));
  return done(new Set(staying.map(({ id }) => id)));
}

function pin(
  { store }: Desk,
  { name, at }: TemplateEdit,
  staying: ReadonlySet<string>,
  version: number,
): Outcome<{ readonly moved: number; readonly pinned: number }> {
  const counts = { moved: 0, pinned: 0 };
  const changed = store.change({ label: `Saved the template ${name}`, at }, () => {
    const all = store.briefings.list();
    if (!all.ok) return all;
    for (const briefing of all.value.filter(({ template }) => template === name)) {
      const stays = staying.has(briefing.id);
      counts[stays ? 'pinned' : 'moved'] += 1;
      const next = stays
        ? { ...briefing, templateVersion: briefing.templateVersion ?? version }
        : following(briefing);
      const updated =
        next.templateVersion === briefing.templateVersion ? done(next) : store.briefings.update(next);
      if (!updated.ok) return updated;
    }
    return done(counts);
  });
  return changed.ok ? done(changed.value.value) : changed;
}

/** The briefing without a version of its own: it goes on with whatever the template says. */
export function following(briefing: Briefing): Briefing {
  const { templateVersion: _version, ...rest } = briefing;
  return rest;
}

function isBuiltIn(name: string): Outcome<never> {
  return refused(
    'bad-input',
    `“${name}” comes with Attaché and stays as it is. Duplicate it to change the copy.`,
  );
}
