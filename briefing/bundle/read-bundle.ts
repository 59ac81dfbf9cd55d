import { readJson } from '../intake/read-json.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { isFields } from '../schemas/fields.ts';
import { checkBy } from '../schemas/schema-findings.ts';
import type { Bundle } from './bundle.ts';
import { bundleFormat, bundleVersion, longestBundle } from './bundle.ts';
import { bundleSchema } from './bundle-schema.ts';
import { isSealed, type TextDigest } from './seal-bundle.ts';

/** Reads the text of a bundle, which is foreign data, however it came into the file. What is none is refused with its places. */
export function readBundle(text: string, fileName: string, digest: TextDigest): Outcome<Bundle> {
  if (text.length > longestBundle)
    return unreadable(fileName, `is larger than ${longestBundle / 1024 / 1024} MB`);
  const json = readJson(text, fileName);
  if (!json.ok) return damagedBundle(fileName);
  const { value } = json;
  if (!isFields(value)) return damagedBundle(fileName);
  if (value['format'] === bundleFormat && value['version'] !== bundleVersion && isSealed(value, digest))
    return unreadable(fileName, 'was made by a newer Attaché; update this one, and try again');
  if (!isSealed(value, digest)) return damagedBundle(fileName);
  const read = checkBy(bundleSchema, value, { file: fileName });
  if (read.ok) return done(read.value);
  return refused('bad-input', sentence(fileName, 'does not hold what a bundle holds'), read.findings);
}

/** The refusal of a file whose bundle was changed since it was sealed, by accident or by hand. */
export function damagedBundle(fileName: string): Outcome<never> {
  return refused(
    'bad-input',
    `The bundle in ${fileName} is damaged: what the file says it was made of does not fit its own check sum. Whether the text was changed too cannot be told. Nothing in the file was changed; ask for the file as it was exported.`,
  );
}

function unreadable(fileName: string, why: string): Outcome<never> {
  return refused('bad-input', sentence(fileName, why));
}

function sentence(fileName: string, why: string): string {
  return `What ${fileName} says it was made of ${why}. Nothing in the file was changed; ask for the file as it was exported.`;
}
