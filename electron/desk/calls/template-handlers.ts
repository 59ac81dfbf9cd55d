import type { Handlers, RequestOf } from '../../../briefing/contract/call.ts';
import type { DraftEffect, templateCalls } from '../../../briefing/contract/template-calls.ts';
import { authorReference } from '../../../briefing/merge/author-reference.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { noBriefing } from '../briefings/no-briefing.ts';
import { now } from '../clock.ts';
import { kindsOf } from '../desk-kinds.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import type { SharedDesk } from '../host/shared-desk.ts';
import { tellChanged } from '../host/shared-desk.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import type { Store } from '../store/store.ts';
import { blankTemplate } from '../templates/blank-template.ts';
import { checkTemplate, previewTemplate } from '../templates/check-template.ts';
import { createTemplate, duplicateTemplate } from '../templates/create-template.ts';
import { listTemplates } from '../templates/list-templates.ts';
import { openTemplate } from '../templates/open-template.ts';
import type { RemovedTemplate } from '../templates/remove-template.ts';
import { putBackTemplate, removeTemplate } from '../templates/remove-template.ts';
import { restoreTemplate } from '../templates/restore-template.ts';
import { following, saveAndMove } from '../templates/save-and-move.ts';
import { templateEffects } from '../templates/template-effects.ts';
import { keepWorkingText } from '../templates/working-text.ts';

type EffectRequest = RequestOf<typeof templateCalls, 'templates:effect'>;

/** Templates: the built-in ones to read and duplicate, the desk's own to change. */
export function templateHandlers({ parsers }: HostContext): Handlers<typeof templateCalls, WindowSession> {
  const removed = new WeakMap<WindowSession, Map<string, RemovedTemplate>>();
  const running = new Map<string, AbortController>();
  return {
    'templates:list': (_request, window) =>
      withWindowDesk(window, ({ desk }) => listTemplates(desk, parsers)),
    'templates:get': ({ name }, window) =>
      withWindowDesk(window, ({ desk }) => openTemplate(desk, name, now())),
    'templates:check': (request, window) =>
      withWindowDesk(window, ({ desk }) => checkTemplate(desk, request, now(), parsers)),
    'templates:standing': ({ name }, window) =>
      withWindowDesk(window, async ({ desk }) => {
        const open = await openTemplate(desk, name, now());
        if (!open.ok) return open;
        const { text, working } = open.value;
        return checkTemplate(desk, { name, text: working?.text ?? text }, now(), parsers);
      }),
    'templates:keep': ({ name, text, ...basis }, window) =>
      withWindowDesk(window, ({ desk }) => {
        const at = now();
        const kept = keepWorkingText(desk, name, text === undefined ? undefined : { text, at, ...basis });
        return kept.ok ? done({ at }) : kept;
      }),
    'templates:save': (request, window) =>
      changing(window, ({ desk }) => saveAndMove(desk, { ...request, at: now() }, parsers)),
    'templates:duplicate': ({ from, name }, window) =>
      changing(window, async ({ desk }) => {
        const made = await duplicateTemplate(desk, { from, name, at: now() });
        return made.ok ? done({ name }) : made;
      }),
    'templates:new': ({ name }, window) =>
      changing(window, async ({ desk }) => {
        const made = await createTemplate(desk, { name, text: blankTemplate, at: now() });
        return made.ok ? done({ name }) : made;
      }),
    'templates:remove': ({ name }, window) =>
      changing(window, async ({ desk }) => {
        const gone = await removeTemplate(desk, { name, at: now() });
        if (!gone.ok) return gone;
        const kept = removed.get(window) ?? new Map<string, RemovedTemplate>();
        removed.set(window, kept.set(name, gone.value));
        return done(true);
      }),
    'templates:put-back': ({ name }, window) =>
      changing(window, ({ desk }) => {
        const gone = removed.get(window)?.get(name);
        return gone === undefined ? nothingRemoved(name) : putBackTemplate(desk, gone);
      }),
    'templates:versions': ({ name }, window) =>
      withWindowDesk(window, ({ desk }) => desk.store.templateVersions.list(name)),
    'templates:version': ({ name, number }, window) =>
      withWindowDesk(window, ({ desk }) => versionText(desk.store, name, number)),
    'templates:restore': ({ name, number }, window) =>
      changing(window, async ({ desk }) => {
        const restored = await restoreTemplate(desk, { name, number, at: now() }, parsers);
        if (!restored.ok) return restored;
        const { value } = restored;
        return value.kept ? done({ version: value.version, pinned: value.pinned }) : changedMeanwhile(name);
      }),
    'templates:effect': (request, window) =>
      withWindowDesk(window, (shared) => effect(shared, request, { window, running, parsers })),
    'templates:effect-stop': ({ job }) => {
      running.get(job)?.abort();
      return done(true);
    },
    'templates:move': ({ briefing }, window) =>
      changeDesk(
        window,
        { label: `Moved ${briefing} to its template’s last version`, nouns: ['briefings'], ids: [briefing] },
        ({ desk }) => moveOn(desk.store, briefing),
      ),
    'templates:preview': (request, window) =>
      withWindowDesk(window, ({ desk }) => previewTemplate(desk, request, now(), parsers)),
    'templates:reference': (_request, window) => withWindowDesk(window, ({ desk }) => reference(desk.store)),
  };
}

/** Files of templates are no rows of the desk, so undo does not reach them; versions and “put back” do. */
async function changing<T>(
  window: WindowSession,
  work: (shared: SharedDesk) => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return withWindowDesk(window, async (shared) => {
    const outcome = await work(shared);
    if (outcome.ok) tellChanged(shared, ['templates', 'briefings']);
    return outcome;
  });
}

interface EffectWork {
  readonly window: WindowSession;
  readonly running: Map<string, AbortController>;
  readonly parsers: HostContext['parsers'];
}

async function effect(
  { desk }: SharedDesk,
  { name, text, job }: EffectRequest,
  { window, running, parsers }: EffectWork,
): Promise<Outcome<readonly DraftEffect[]>> {
  const stop = new AbortController();
  running.set(job, stop);
  const compared = (count: number, total: number, title: string): void =>
    window.tell({ kind: 'progress', job, done: count, total, doing: `Comparing ${title}` });
  const effects = await templateEffects(
    desk,
    { name, text, now: now(), signal: stop.signal, compared },
    parsers,
  );
  running.delete(job);
  return effects;
}

function versionText(store: Store, name: string, number: number): Outcome<{ readonly text: string }> {
  const text = store.templateVersions.text(name, number);
  if (!text.ok) return text;
  return text.value === undefined
    ? refused('bad-input', `The template “${name}” has no version ${number} any more.`)
    : done({ text: text.value });
}

function moveOn(store: Store, id: string): Outcome<true> {
  const found = store.briefings.get(id);
  if (!found.ok) return found;
  if (found.value === undefined) return noBriefing(id);
  const updated = store.briefings.update(following(found.value));
  return updated.ok ? done(true) : updated;
}

function reference(store: Store): Outcome<ReturnType<typeof authorReference>> {
  const kinds = kindsOf(store);
  if (!kinds.ok) return kinds;
  return done(
    authorReference(Object.fromEntries(kinds.value.map(({ id, schema }) => [id, fieldsOf(schema)]))),
  );
}

function fieldsOf(schema: Readonly<Record<string, unknown>>): readonly string[] {
  const { properties } = schema;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function nothingRemoved(name: string): Outcome<never> {
  return refused('bad-input', `“${name}” cannot be put back any more: it was not removed in this window.`);
}

function changedMeanwhile(name: string): Outcome<never> {
  return refused('cannot-write', `“${name}” was changed meanwhile. Look at it again before you restore.`);
}
