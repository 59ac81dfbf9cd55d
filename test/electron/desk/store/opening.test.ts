import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../../electron/desk/create-desk.ts';
import { openDesk } from '../../../../electron/desk/open-desk.ts';
import { applicationId } from '../../../../electron/desk/store/database.ts';
import { migrations } from '../../../../electron/desk/store/migrations.ts';
import { failingOperations } from '../failing-operations.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { newDesk, openedDesk } from '../sample-desk.ts';
import { sampleFact, sampleSource, today } from '../sample-facts.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const write = { access: 'write', today } as const;
const read = { access: 'read', today } as const;
const newer = [
  ...migrations,
  { name: '20270101-add-colour', sql: "ALTER TABLE fact ADD COLUMN colour TEXT DEFAULT 'grey'" },
  { name: '20270102-add-index', sql: 'CREATE INDEX fact_colour ON fact (colour)' },
];

/** Changes the database behind the store’s back, as somebody else could. */
function tamper(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'desk.db'), { defensive: false });
  database.exec(sql);
  database.close();
}

const bytesOf = (folder: string): Buffer => readFileSync(join(folder, 'desk.db'));
const backupsOf = (folder: string): readonly string[] => readdirSync(join(folder, 'backups')).toSorted();

describe('a desk made by a newer Attaché', () => {
  it('is refused with a sentence that says so, and left as it is', async () => {
    const folder = join(temporaryFolder(), 'desk');
    valueOf(await createDesk(folder, { migrations: newer }));
    const before = bytesOf(folder);
    for (const options of [write, read]) {
      const failure = failureOf(await openDesk(folder, options));
      expect(failure.code).toBe('bad-input');
      expect(failure.message).toMatch(/was made by a newer Attaché.*version is 4.*knows 2/);
    }
    expect(bytesOf(folder).equals(before)).toBe(true);
    expect(backupsOf(folder)).toEqual([]);
  });
});

describe('a desk made by an older Attaché', () => {
  it.each([write, read])('is backed up and brought up to date when opened to $access', async (options) => {
    const folder = await newDesk();
    const old = await openedDesk(folder);
    valueOf(old.store.facts.add([sampleFact('T01')]));
    old.store.close();
    const desk = valueOf(await openDesk(folder, { ...options, migrations: newer }));
    expect(valueOf(desk.store.facts.list())).toEqual([sampleFact('T01')]);
    desk.store.close();
    expect(failureOf(await openDesk(folder, read)).message).toContain('newer');
    const saved = backupsOf(folder).find((name) => name.endsWith(`${today}-before-update.db`));
    writeFileSync(join(folder, 'desk.db'), readFileSync(join(folder, 'backups', saved ?? '')));
    const restored = await openedDesk(folder);
    expect(valueOf(restored.store.facts.list())).toEqual([sampleFact('T01')]);
  });

  it('is left as it is when the backup cannot be made', async () => {
    const folder = await newDesk();
    const before = bytesOf(folder);
    const operations = failingOperations(4, true);
    const failure = failureOf(await openDesk(folder, { ...write, migrations: newer, operations }));
    expect(failure.code).toBe('cannot-write');
    expect(bytesOf(folder).equals(before)).toBe(true);
    valueOf(await openDesk(folder, write)).store.close();
  });
});

describe('a desk that is not as Attaché made it', () => {
  it.each([
    [
      'trigger',
      'CREATE TRIGGER spy AFTER INSERT ON fact BEGIN INSERT INTO kind (id, json) VALUES (new.id, new.json); END',
    ],
    ['view', 'CREATE VIEW spy AS SELECT json FROM fact'],
    ['table', 'CREATE TABLE spy (json TEXT)'],
    ['missing index', 'DROP INDEX fact_kind'],
  ])('is refused for a planted %s', async (_, sql) => {
    const folder = await newDesk();
    tamper(folder, sql);
    for (const options of [write, read])
      expect(failureOf(await openDesk(folder, options)).message).toContain('that Attaché did not make');
  });

  it('is refused when a table was exchanged behind its name', async () => {
    const folder = await newDesk();
    tamper(
      folder,
      `PRAGMA writable_schema = ON;
       UPDATE sqlite_schema SET sql = replace(sql, 'id TEXT NOT NULL UNIQUE', 'id TEXT NOT NULL UNIQUE DEFAULT (1)') WHERE name = 'kind';`,
    );
    failureOf(await openDesk(folder, write));
  });

  it('is refused when the database is of another program', async () => {
    const folder = await newDesk();
    tamper(folder, 'PRAGMA application_id = 7');
    expect(failureOf(await openDesk(folder, write)).message).toContain('was not made by Attaché');
  });

  it.each([
    ['empty', ''],
    ['no database', 'no database at all '.repeat(900)],
  ])('is refused when desk.db is %s', async (_, text) => {
    const folder = await newDesk();
    writeFileSync(join(folder, 'desk.db'), text);
    expect(failureOf(await openDesk(folder, write)).code).toBe('bad-input');
    expect(bytesOf(folder).toString()).toBe(text);
  });

  it('is refused or read rightly whichever byte is turned over, and never with a crash', async () => {
    const folder = await newDesk();
    const desk = await openedDesk(folder);
    const facts = Array.from({ length: 60 }, (__, index) =>
      sampleFact(`T${index}`, { note: 'x'.repeat(300) }),
    );
    valueOf(desk.store.facts.add(facts));
    desk.store.close();
    const whole = bytesOf(folder);
    let refusals = 0;
    for (let step = 0; step < 120; step += 1) {
      const bytes = Buffer.from(whole);
      const at = (step * 7_919 + step ** 3) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (step % 8));
      writeFileSync(join(folder, 'desk.db'), bytes);
      const opened = await openDesk(folder, read);
      const listed = opened.ok ? opened.value.store.facts.list() : opened;
      if (opened.ok) opened.value.store.close();
      if (listed.ok) expect(listed.value).toHaveLength(60);
      else {
        refusals += 1;
        expect(listed.failure.code).toBe('bad-input');
      }
    }
    expect(refusals).toBeGreaterThan(5);
  });

  it('is refused for damage in a part that nothing has asked for yet', async () => {
    const folder = await newDesk();
    const database = new DatabaseSync(join(folder, 'desk.db'), { readOnly: true });
    const index = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'fact_review_by'").get();
    database.close();
    const bytes = bytesOf(folder);
    bytes.fill(0xff, (Number(index?.['rootpage']) - 1) * 8192, Number(index?.['rootpage']) * 8192);
    writeFileSync(join(folder, 'desk.db'), bytes);
    expect(failureOf(await openDesk(folder, read)).message).toContain('is damaged and was left as it is');
  });

  it('is refused when the file was cut off', async () => {
    const folder = await newDesk();
    const whole = bytesOf(folder);
    for (const length of [60, 100, 8192, 20_000, whole.length - 8192]) {
      writeFileSync(join(folder, 'desk.db'), whole.subarray(0, length));
      expect(failureOf(await openDesk(folder, read)).code).toBe('bad-input');
    }
  });

  it('says that a row is damaged instead of leaving it out', async () => {
    const folder = await newDesk();
    tamper(
      folder,
      `INSERT INTO kind (id, json) VALUES ('x', '{"id":"x"'), ('y', '{"id":"y","schema":{},"extra":1}')`,
    );
    const { store } = await openedDesk(folder);
    expect(failureOf(store.kinds.list()).message).toContain('kind that is damaged');
    failureOf(store.kinds.get('y'));
  });

  it.each([
    ['revision', 'UPDATE source SET revision = 1 << 60'],
    ['row number', 'UPDATE source SET number = 1 << 60'],
  ])('says that it is damaged where a %s is none that Attaché would write', async (_, sql) => {
    const folder = await newDesk();
    tamper(folder, sql);
    const { store } = await openedDesk(folder, 'read');
    const outcomes = [
      store.sources.revised('S1'),
      store.sources.rows(),
      store.sources.list(),
      store.facts.page({ filters: {} }, 0, 5),
    ];
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.failure.message).toContain('is damaged');
    const writing = await openedDesk(folder);
    expect(failureOf(writing.store.sources.remove('S1')).message).toContain('is damaged');
  });
});

describe('the file of a desk', () => {
  it('is marked as a desk, holds its log itself when closed, and belongs to its owner alone', async () => {
    const folder = await newDesk();
    const desk = await openedDesk(folder);
    valueOf(desk.store.facts.add([sampleFact('T01')]));
    const modes = readdirSync(folder)
      .filter((name) => name.startsWith('desk.'))
      .map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
    expect(modes).toEqual(
      ['desk.attache', 'desk.db', 'desk.db-shm', 'desk.db-wal', 'desk.lock'].map((name) => [name, '600']),
    );
    desk.store.close();
    expect(bytesOf(folder).readUInt32BE(68)).toBe(applicationId);
    expect(readdirSync(folder).filter((name) => name.startsWith('desk.'))).toEqual([
      'desk.attache',
      'desk.db',
      'desk.lock',
    ]);
    const [backup = ''] = backupsOf(folder);
    expect(statSync(join(folder, 'backups', backup)).mode & 0o777).toBe(0o600);
  });

  it('holds nothing of what was removed or changed', async () => {
    const folder = await newDesk();
    const desk = await openedDesk(folder);
    const secrets = Array.from({ length: 300 }, (_, index) =>
      sampleFact(`T${index}`, {
        statement: `Informant Zarqalabi ${index} said so.`,
        places: [`Qurnavilleka ${index}`],
      }),
    );
    valueOf(desk.store.facts.add(secrets));
    desk.store.close();
    expect(bytesOf(folder).includes('Zarqalabi')).toBe(true);
    const again = await openedDesk(folder);
    for (const { id } of secrets.slice(0, 150)) valueOf(again.store.facts.remove(id));
    for (const { id } of secrets.slice(150)) valueOf(again.store.facts.update(sampleFact(id)));
    again.store.close();
    const raw = bytesOf(folder).toString('latin1').toLowerCase();
    for (const word of ['zarqalabi', 'qurnavilleka', 'arqalabi', 'informant'])
      expect(raw.includes(word), word).toBe(false);
  });
});

describe('the backups of a desk', () => {
  it('are made once a day, seven are kept, and a clock that goes back removes none of the new ones', async () => {
    const folder = await newDesk();
    const days = ['20', '20', '21', '22', '23', '24', '02', '03', '04', '05'];
    for (const day of days)
      valueOf(await openDesk(folder, { ...write, today: `2026-11-${day}` })).store.close();
    expect(backupsOf(folder)).toEqual(
      [
        '0003-2026-11-22',
        '0004-2026-11-23',
        '0005-2026-11-24',
        '0006-2026-11-02',
        '0007-2026-11-03',
        '0008-2026-11-04',
        '0009-2026-11-05',
      ].map((name) => `${name}.db`),
    );
  });

  it('hold what the desk held, and a failed one is a warning that leaves the others and the desk alone', async () => {
    const folder = await newDesk();
    const first = await openedDesk(folder);
    valueOf(first.store.sources.add([sampleSource('S2')]));
    first.store.close();
    const kept = backupsOf(folder);
    const operations = failingOperations(3, true);
    const outcome = await openDesk(folder, { access: 'write', today: '2026-11-23', operations });
    valueOf(outcome).store.close();
    expect(outcome.ok && outcome.findings.map((finding) => finding.rule)).toEqual(['no-backup']);
    expect(backupsOf(folder).filter((name) => !name.startsWith('.'))).toEqual(kept);
    valueOf(await openDesk(folder, { access: 'write', today: '2026-11-23' })).store.close();
    const backup = new DatabaseSync(join(folder, 'backups', `0002-2026-11-23.db`), { readOnly: true });
    expect(
      backup
        .prepare('SELECT id FROM source ORDER BY number')
        .all()
        .map((row) => row['id']),
    ).toEqual(['S1', 'S2']);
    backup.close();
  });
});
