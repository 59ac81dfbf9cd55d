import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { houseLimits } from '../../../briefing/house/limits.ts';
import { didYouMean } from '../../../briefing/text/nearest-name.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { kindOf } from '../desk-folder.ts';
import { readRegularFile } from '../files/read-file.ts';

const houseFile = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}\.(?:docx|dotx)$/u;

/** Names of the Word files among a desk's templates, sorted. */
export function houseFileNames({ templates }: DeskPaths): readonly string[] {
  if (kindOf(templates) !== 'folder') return [];
  return readdirSync(templates)
    .filter((name) => houseFile.test(name) && kindOf(join(templates, name)) === 'file')
    .toSorted();
}

/** The bytes of a house file of a desk by its name. */
export async function findHouse(desk: DeskPaths | undefined, name: string): Promise<Outcome<Uint8Array>> {
  const names = desk === undefined ? [] : houseFileNames(desk);
  if (desk !== undefined && names.includes(name))
    return readRegularFile(join(desk.templates, name), houseLimits.bytes);
  const where =
    desk === undefined ? 'A briefing that is made of files has none' : `There is none in ${desk.templates}`;
  const message = `The house file “${name}” was not found. ${where}.${didYouMean(name, names)} Add it with “attache template add”, or write “house: none” in the template.`;
  return refused('bad-input', message, [{ rule: 'house-file', severity: 'error', message, found: name }]);
}
