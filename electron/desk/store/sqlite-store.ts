import { defaultSettings } from '../default-settings.ts';
import { done } from '../../../briefing/outcome.ts';
import { briefingShape, createBriefingCollection, readUses } from './briefing-collection.ts';
import { ChangeLog } from './change-log.ts';
import { createCollection } from './collection.ts';
import { createFactCollection } from './fact-collection.ts';
import { factShape } from './fact-shape.ts';
import { FactTable } from './fact-table.ts';
import { FactTexts } from './fact-texts.ts';
import { createMemory } from './memory.ts';
import type { RowShape } from './record-table.ts';
import { RecordTable } from './record-table.ts';
import { revert } from './revert.ts';
import { kindShape, viewShape } from './named-shapes.ts';
import type { Session } from './session.ts';
import { createSettingsRecord, settingsShape } from './settings-record.ts';
import { createSourceCollection, sourceShape } from './source-collection.ts';
import type { Collection, SettingsRecord, Store } from './store.ts';
import { createTemplateVersions } from './template-versions.ts';

/** The store of a desk on a session with its database. */
export function createSqliteStore(session: Session): Store {
  const log = new ChangeLog(session);
  const texts = new FactTexts(session.database);
  session.atEnd(texts);
  const table = <T>(shape: RowShape<T>): RecordTable<T> => new RecordTable(session, log, shape);
  const tables = {
    fact: table(factShape(session, texts)),
    source: table(sourceShape(session)),
    briefing: table(briefingShape),
    kind: table(kindShape),
    view: table(viewShape),
    setting: table(settingsShape),
  };
  const collection = <T>(rows: RecordTable<T>): Collection<T> => createCollection(session, log, rows);
  const settings = createSettingsRecord(session, collection(tables.setting), tables.setting);
  return {
    facts: createFactCollection(
      session,
      collection(tables.fact),
      new FactTable(session, texts, () => markingLabels(settings)),
      texts,
    ),
    sources: createSourceCollection(session, collection(tables.source), tables.source),
    briefings: createBriefingCollection(session, log, collection(tables.briefing), tables.briefing),
    kinds: collection(tables.kind),
    views: collection(tables.view),
    settings,
    templateVersions: createTemplateVersions(session),
    memory: createMemory(session),
    readOnly: session.readOnly,
    transaction: (work) => session.transaction(() => log.part(work)),
    snapshot: (work) => session.snapshot(work),
    change: (note, work) => log.record(note, work),
    revert: (step, note) => revert(log, tables, step, note),
    changesSince: (sequence) => session.read(() => done(log.since(sequence))),
    changedByOthersSince: (sequence) => session.read(() => done(log.byOthersSince(sequence))),
    lastSequence: () => session.read(() => done(log.last())),
    usesOf: (factId) => session.read(() => readUses(session.database, tables.briefing, factId)),
    changedElsewhere: () => session.changedElsewhere(),
    close: () => session.close(),
  };
}

/** Settings that cannot be read are refused where they are asked for; an order does without them. */
function markingLabels(settings: SettingsRecord): readonly string[] {
  const kept = settings.get();
  const { markings } = kept.ok ? kept.value : defaultSettings;
  return markings.levels.map((level) => level.label);
}
