import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WordStory } from '../../briefing/edited/word-story.ts';
import { composeBriefing } from '../../electron/desk/export/compose-briefing.ts';
import { packDocx } from '../../electron/desk/pack/pack-docx.ts';
import { startParsers } from '../../electron/desk/parsers/parsers.ts';
import { reviewFiles } from '../../electron/desk/review/review-files.ts';
import { readCase } from '../golden/read-case.ts';
import { sampleDocument } from '../briefing/writers/sample-document.ts';
import { packed, validatorErrors } from '../electron/desk/pack/packed.ts';
import { valueOf } from '../electron/desk/outcomes.ts';
import { lintWord } from './lint-word.ts';

const folder = join(import.meta.dirname, '../golden');
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const now = '2026-03-02T09:00:00Z';
const parsers = startParsers();
afterAll(() => parsers.close());

let changesFrom: WordStory;
beforeAll(async () => {
  changesFrom = valueOf(await parsers.readWord(await packed(sampleDocument), 'older.docx'));
});

/** What the author of a case wrote on purpose. */
const asWritten = new Set(['vague link “link”']);

describe('every golden briefing as a Word file', () => {
  test.each(cases.map(({ name }) => name))(
    '%s is valid and accessible, with comments and changes too',
    async (name) => {
      const composed = await composeBriefing(await readCase(join(folder, name), parsers), { now }, parsers);
      if (!composed.ok) return;
      const { document, style } = composed.value;
      const bytes = valueOf(await packDocx(document, style));
      expect(lintWord(bytes).filter((problem) => !asWritten.has(problem))).toEqual([]);
      expect(await validatorErrors(bytes)).toEqual([]);
      const review = { document, findings: composed.findings, now, comments: true, changesFrom };
      const [reviewed] = reviewFiles([{ name: 'x.docx', bytes }], review);
      expect(await validatorErrors(reviewed?.bytes ?? new Uint8Array())).toEqual([]);
    },
  );
});
