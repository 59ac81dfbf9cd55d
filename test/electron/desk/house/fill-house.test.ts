import { expect, test } from 'vitest';
import { withParsers } from '../../../../electron/desk/parsers/with-parsers.ts';
import { readCase } from '../../../golden/read-case.ts';
import { lintWord } from '../../../word-lint/lint-word.ts';
import { validatorErrors } from '../pack/packed.ts';
import { valueOf } from '../outcomes.ts';
import { filledHouse } from './filled-house.ts';
import { handmadeParts, zipped } from './house-by-hand.ts';

const inputs = await withParsers((parsers) => readCase('test/golden/situation-briefing', parsers));

test('a briefing in a house file is a file that Word opens', async () => {
  const filled = valueOf(await filledHouse(inputs, zipped(handmadeParts())));
  expect(await validatorErrors(filled)).toEqual([]);
  expect(lintWord(filled)).toEqual([]);
});
