import { readJson } from '../intake/read-json.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import { isFields } from '../schemas/fields.ts';
import { checkBy } from '../schemas/schema-findings.ts';
import type { Bundle } from './bundle.ts';
import { bundleFormat, bundleVersion, longestBundle } from './bundle.ts';
import { bundleSchema } from './bundle-schema.ts';

/** Reads the text of a bundle, which is foreign data, however it came into the file. What is none is refused with its places. */
export function readBundle(text: string, fileName: string): Outcome<Bundle> {
  if (text.length > longestBundle)
    return unreadable(fileName, `is larger than ${longestBundle / 1024 / 1024} MB`);
  const json = readJson(text, fileName);
  if (!json.ok) return unreadable(fileName, 'is no JSON, so it was changed since the export');
  const { value } = json;
  if (isFields(value) && value['format'] === bundleFormat && value['version'] !== bundleVersion)
    return unreadable(fileName, 'was made by a newer Attaché; update this one, and try again');
  const read = checkBy(bundleSchema, value, { file: fileName });
  if (read.ok) return done(read.value);
  return refused('bad-input', sentence(fileName, 'does not hold what a bundle holds'), read.findings);
}

function unreadable(fileName: string, why: string): Outcome<never> {
  return refused('bad-input', sentence(fileName, why));
}

function sentence(fileName: string, why: string): string {
  return `What ${fileName} says it was made of ${why}. Nothing in the file was changed; ask for the file as it was exported.`;
}
