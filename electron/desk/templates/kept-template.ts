import type { TemplateVersion } from '../../../briefing/drafts/template-version.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { readDeskTemplate } from '../desk-templates.ts';
import { sha256Of } from '../files/sha256.ts';
import type { Desk } from '../open-desk.ts';

/** A template of the desk's own as it is now. */
export interface KeptTemplate {
  readonly name: string;
  readonly text: string;
  /** Of the text in UTF-8; an edit names the one it began with. */
  readonly sha256: string;
  /** The version that the text is; absent only on a desk that is open for reading, where none could be noted. */
  readonly version?: TemplateVersion;
}

const changedOutside = 'Changed outside Attaché';

/**
 * Reads one of the desk's own templates; undefined where there is none of that name. A text that no version has, since the
 * file was changed with another program, becomes a version at that ISO 8601 instant.
 */
export async function readKeptTemplate(
  desk: Desk,
  name: string,
  at: string,
): Promise<Outcome<KeptTemplate | undefined>> {
  const text = await readDeskTemplate(desk.paths, name);
  if (!text.ok) return text;
  if (text.value === undefined) return done(undefined);
  const kept = { name, text: text.value, sha256: sha256OfText(text.value) };
  const version = noticeVersion(desk, kept, at);
  if (!version.ok) return version;
  return done(version.value === undefined ? kept : { ...kept, version: version.value });
}

/** A template that must be there. */
export async function findKeptTemplate(desk: Desk, name: string, at: string): Promise<Outcome<KeptTemplate>> {
  const kept = await readKeptTemplate(desk, name, at);
  if (!kept.ok) return kept;
  return kept.value === undefined
    ? refused('bad-input', `The desk has no template “${name}”. Check the name.`)
    : done(kept.value);
}

/** The SHA-256 of a text in UTF-8, as versions and edits name it. */
export function sha256OfText(text: string): string {
  return sha256Of(Buffer.from(text, 'utf8'));
}

function noticeVersion(
  { store }: Desk,
  { name, text, sha256 }: KeptTemplate,
  at: string,
): Outcome<TemplateVersion | undefined> {
  const latest = store.templateVersions.latest(name);
  if (!latest.ok || latest.value?.sha256 === sha256) return latest;
  if (store.readOnly) return done(undefined);
  const note = latest.value === undefined ? {} : { note: changedOutside };
  return store.templateVersions.add(name, { text, at, ...note });
}
