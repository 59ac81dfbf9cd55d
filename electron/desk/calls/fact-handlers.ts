import type { Handlers, RequestOf } from '../../../briefing/contract/call.ts';
import type {
  ChangedFacts,
  FactTablePage,
  KeptFact,
  factCalls,
} from '../../../briefing/contract/fact-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { captureTextsOf } from '../captures/capture-texts-of.ts';
import { captureLibraryOf } from '../checks/capture-library-of.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { anchorEvidence } from '../facts/anchor-evidence.ts';
import { commonOf, keepChanges, prepareChanges } from '../facts/change-facts.ts';
import { checkEvidence } from '../facts/check-evidence.ts';
import { idsToChange } from '../facts/chosen-facts.ts';
import { duplicateFact, renewFact, supersedeFact } from '../facts/copy-fact.ts';
import { copyRows } from '../facts/copy-rows.ts';
import { factHistory, putBackFields } from '../facts/fact-history.ts';
import { factSetting } from '../facts/fact-setting.ts';
import { addFact, openFact, saveFact } from '../facts/keep-fact.ts';
import { PastedRows } from '../facts/pasted-rows.ts';
import { findSources, sourceNames } from '../facts/source-names.ts';
import { supersedingChain } from '../facts/superseding-chain.ts';
import { usesOfFact } from '../facts/uses-of-fact.ts';
import type { DeskAction } from '../host/change-desk.ts';
import { changeDesk } from '../host/change-desk.ts';
import type { HostContext } from '../host/host-context.ts';
import type { WindowSession } from '../host/window-session.ts';
import { withWindowDesk } from '../host/with-window-desk.ts';
import { keepIntake } from '../intake/keep-intake.ts';
import type { Store } from '../store/store.ts';

type Asked<Name extends keyof typeof factCalls> = RequestOf<typeof factCalls, Name>;

/** The table of facts, one fact with all that belongs to it, and changing one or many. */
export function factHandlers(context: HostContext): Handlers<typeof factCalls, WindowSession> {
  const { parsers, bytes } = context;
  const rows = new WeakMap<WindowSession, PastedRows>();
  return {
    ...tableHandlers(),
    ...changeHandlers(context),
    'facts:evidence': ({ id }, window) =>
      withWindowDesk(window, ({ desk }) => checkEvidence(desk.store, id, captureTextsOf(desk, parsers))),
    'facts:copy': ({ choice, columns }, window) =>
      reading(window, (store) => {
        const lines = copyRows(store, choice, columns);
        if (!lines.ok) return lines;
        const text = Buffer.from(lines.value.join('\n'), 'utf8');
        return done({ bytes: bytes.put(text), rows: lines.value.length - 1 });
      }),
    'rows:check': ({ bytes: id, fileName, columns, kind }, window) =>
      withWindowDesk(window, ({ desk }) => {
        const content = bytes.take(id);
        if (content === undefined) return refused('bad-input', 'The rows did not arrive. Paste them again.');
        const pasted = rows.get(window) ?? new PastedRows();
        rows.set(window, pasted);
        return pasted.check(desk, { content, fileName, columns, kind }, parsers);
      }),
    'rows:add': ({ ticket }, window) => {
      const intake = rows.get(window)?.take(ticket) ?? refused('bad-input', rowsGone);
      if (!intake.ok) return intake;
      const label = `Added ${counted(intake.value.facts.length, 'fact')}`;
      return changeDesk(window, { label, nouns: ['facts', 'sources', 'kinds'] }, ({ desk }) => {
        const kept = keepIntake(desk.store, intake.value);
        return kept.ok ? done({ facts: kept.value.facts }) : kept;
      });
    },
  };
}

const rowsGone = 'These rows are not at hand any more. Nothing was added. Paste them again.';

type TableCall =
  | 'facts:page'
  | 'facts:position'
  | 'facts:ids'
  | 'facts:facets'
  | 'facts:setting'
  | 'facts:sources'
  | 'facts:get'
  | 'facts:next-id'
  | 'facts:common'
  | 'facts:chain'
  | 'facts:history'
  | 'uses:fact';

function tableHandlers(): Pick<Handlers<typeof factCalls, WindowSession>, TableCall> {
  return {
    'facts:page': (request, window) => reading(window, (store) => page(store, request)),
    'facts:position': (request, window) => reading(window, (store) => position(store, request)),
    'facts:ids': ({ query, from, count }, window) =>
      reading(window, (store) => {
        const ids = store.facts.ids(query);
        return ids.ok ? done(ids.value.slice(from, from + count)) : ids;
      }),
    'facts:facets': (_request, window) =>
      reading(window, (store) => {
        const facets = store.facts.facets();
        if (!facets.ok) return facets;
        const names = sourceNames(
          store,
          facets.value.sources.map(({ value }) => value),
        );
        return names.ok ? done({ ...facets.value, names: names.value }) : names;
      }),
    'facts:setting': (_request, window) => reading(window, factSetting),
    'facts:sources': ({ text }, window) => reading(window, (store) => findSources(store, text)),
    'facts:get': ({ id }, window) => reading(window, (store) => openFact(store, id)),
    'facts:next-id': ({ kind }, window) => reading(window, (store) => store.facts.nextId(kind)),
    'facts:common': ({ choice }, window) => reading(window, (store) => commonOf(store, choice)),
    'facts:chain': ({ id }, window) => reading(window, (store) => supersedingChain(store, id)),
    'facts:history': ({ id, before }, window) => reading(window, (store) => factHistory(store, id, before)),
    'uses:fact': ({ id }, window) => withWindowDesk(window, ({ desk }) => usesOfFact(desk, id)),
  };
}

type ChangeCall =
  | 'facts:add'
  | 'facts:duplicate'
  | 'facts:save'
  | 'facts:change'
  | 'facts:remove'
  | 'facts:supersede'
  | 'facts:renew'
  | 'facts:put-back';

function changeHandlers({
  parsers,
}: HostContext): Pick<Handlers<typeof factCalls, WindowSession>, ChangeCall> {
  return {
    'facts:add': ({ fact }, window) =>
      changing(window, `Added ${fact.id}`, [fact.id], (store, paths) =>
        addFact(store, anchorEvidence(fact, store, captureLibraryOf(paths, parsers))),
      ),
    'facts:duplicate': ({ id }, window) =>
      changing(window, `Duplicated ${id}`, undefined, (store) => duplicateFact(store, id)),
    'facts:save': ({ fact, revision }, window) =>
      changing(window, `Edited ${fact.id}`, [fact.id], (store, paths) =>
        saveFact(store, anchorEvidence(fact, store, captureLibraryOf(paths, parsers)), revision),
      ),
    'facts:change': (request, window) =>
      withWindowDesk(window, ({ desk }) => changeMany(window, desk.store, request)),
    'facts:remove': ({ choice }, window) => removeMany(window, choice),
    'facts:supersede': ({ id, by }, window) =>
      changing(window, `Superseded ${id} by ${by}`, [id, by], (store) => supersedeFact(store, id, by)),
    'facts:renew': ({ id }, window) =>
      changing(window, `Made a newer ${id}`, undefined, (store) => renewFact(store, id)),
    'facts:put-back': ({ id, sequence }, window) =>
      changing(window, `Restored ${id}`, [id], (store) => putBackFields(store, id, sequence)),
  };
}

function reading<T>(
  window: WindowSession,
  work: (store: Store) => Outcome<T>,
): Outcome<T> | Promise<Outcome<T>> {
  return withWindowDesk(window, ({ desk }) => desk.store.snapshot(() => work(desk.store)));
}

function changing(
  window: WindowSession,
  label: string,
  ids: readonly string[] | undefined,
  work: (store: Store, paths: DeskPaths) => Outcome<KeptFact>,
): Outcome<never> | Outcome<KeptFact & { readonly kept: boolean }> {
  const action: DeskAction = { label, nouns: ['facts'], ...(ids === undefined ? {} : { ids }) };
  const changed = changeDesk(window, action, ({ desk }) => work(desk.store, desk.paths));
  return changed.ok ? done({ kept: true, ...changed.value }, changed.findings) : changed;
}

function page(store: Store, { query, from, count }: Asked<'facts:page'>): Outcome<FactTablePage> {
  const rows = store.facts.page(query, from, count);
  if (!rows.ok) return rows;
  const all = store.facts.count();
  if (!all.ok) return all;
  const names = sourceNames(
    store,
    rows.value.rows.map(({ reportedBy }) => reportedBy),
  );
  return names.ok ? done({ ...rows.value, names: names.value, all: all.value }) : names;
}

function position(
  store: Store,
  { query, id, isStart }: Asked<'facts:position'>,
): Outcome<{ readonly index?: number; readonly id?: string }> {
  if (!isStart) {
    const index = store.facts.position(query, id);
    if (!index.ok) return index;
    return done(index.value === undefined ? {} : { index: index.value, id });
  }
  const ids = store.facts.ids(query);
  if (!ids.ok) return ids;
  const start = id.toLowerCase();
  const index = ids.value.findIndex((one) => one.toLowerCase().startsWith(start));
  const found = ids.value[index];
  return done(found === undefined ? {} : { index, id: found });
}

/** Reads a slice at a time, so that other calls are answered meanwhile; then keeps all as one action. */
async function changeMany(
  window: WindowSession,
  store: Store,
  { choice, changes, job }: Asked<'facts:change'>,
): Promise<Outcome<ChangedFacts>> {
  const ids = idsToChange(store, choice);
  if (!ids.ok) return ids;
  const prepared = await prepareChanges(store, ids.value, changes, (part, total) => {
    window.tell({ kind: 'progress', job, done: part, total, doing: 'Checking' });
    return new Promise((resume) => setImmediate(resume));
  });
  if (!prepared.ok) return prepared;
  const label = `Changed ${counted(prepared.value.changes.length, 'fact')}`;
  return changeDesk(window, { label, nouns: ['facts'] }, ({ desk }) =>
    keepChanges(desk.store, prepared.value),
  );
}

function removeMany(
  window: WindowSession,
  choice: Asked<'facts:remove'>['choice'],
): Outcome<{ readonly removed: number }> | Promise<Outcome<{ readonly removed: number }>> {
  return withWindowDesk(window, ({ desk }) => {
    const ids = idsToChange(desk.store, choice);
    if (!ids.ok) return ids;
    const [only, ...others] = ids.value;
    const label =
      others.length === 0 ? `Deleted ${only ?? ''}` : `Deleted ${counted(ids.value.length, 'fact')}`;
    return changeDesk(window, { label, nouns: ['facts'] }, ({ desk: { store } }) => {
      for (const id of ids.value) {
        const removed = store.facts.remove(id);
        if (!removed.ok) return removed;
      }
      return done({ removed: ids.value.length });
    });
  });
}
