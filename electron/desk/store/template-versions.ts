import type { SQLOutputValue } from 'node:sqlite';
import type { TemplateVersion } from '../../../briefing/drafts/template-version.ts';
import { done } from '../../../briefing/outcome.ts';
import { sha256Of } from '../files/sha256.ts';
import { prepareAll } from './database.ts';
import { insertRow } from './insert-row.ts';
import { noteErasure } from './rewrite.ts';
import type { Session } from './session.ts';
import type { TemplateVersions } from './store.ts';

/** How many versions of a template are kept; then the oldest go. */
const mostVersions = 1_000;

const queries = {
  list: `SELECT number, at, sha256, note FROM template_version
    WHERE template = ? ORDER BY number DESC LIMIT ${mostVersions}`,
  text: 'SELECT text FROM template_version WHERE template = ? AND number = ?',
  add: 'INSERT INTO template_version (template, number, at, sha256, note, text) VALUES (?, ?, ?, ?, ?, ?)',
  prune: 'DELETE FROM template_version WHERE template = ? AND number <= ?',
  remove: 'DELETE FROM template_version WHERE template = ? RETURNING *',
} as const;

/** The versions of the desk's own templates. */
export function createTemplateVersions(session: Session): TemplateVersions {
  const { database } = session;
  const statements = prepareAll(database, queries);
  const latest = (name: string): TemplateVersion | undefined =>
    [statements.list.get(name)].filter((row) => row !== undefined).map(toVersion)[0];
  return {
    list: (name) => session.read(() => done(statements.list.all(name).map(toVersion))),
    latest: (name) => session.read<TemplateVersion | undefined>(() => done(latest(name))),
    text: (name, number) =>
      session.read<string | undefined>(() => {
        const text = statements.text.get(name, number)?.['text'];
        return done(typeof text === 'string' ? text : undefined);
      }),
    add: (name, { text, at, note }) =>
      session.write(() => {
        const number = (latest(name)?.number ?? 0) + 1;
        const sha256 = sha256Of(Buffer.from(text, 'utf8'));
        statements.add.run(name, number, at, sha256, note ?? null, text);
        statements.prune.run(name, number - mostVersions);
        return done({ number, at, sha256, ...(note === undefined ? {} : { note }) });
      }),
    remove: (name) =>
      session.write(() => {
        noteErasure(database);
        return done(statements.remove.all(name));
      }),
    putBack: (rows) =>
      session.write(() => {
        for (const row of rows) insertRow(database, 'template_version', row);
        return done(rows.length);
      }),
  };
}

function toVersion(row: Readonly<Record<string, SQLOutputValue>>): TemplateVersion {
  const { number, at, sha256, note } = row;
  return {
    number: Number(number),
    at: String(at),
    sha256: String(sha256),
    ...(typeof note === 'string' ? { note } : {}),
  };
}
