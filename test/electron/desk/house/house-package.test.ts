import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readHouseFile } from '../../../../electron/desk/parsers/house/read-house-file.ts';
import { withParsers } from '../../../../electron/desk/parsers/with-parsers.ts';
import { failureOf, valueOf } from '../outcomes.ts';
import { handmadeBody, handmadeParts, line, zipped, type HouseParts } from './house-by-hand.ts';

function read(parts: HouseParts): ReturnType<typeof readHouseFile> {
  return readHouseFile({ content: zipped(parts), fileName: 'house.docx' });
}

describe('a package that lies about itself is refused', () => {
  test('a part that says it is small and is not', () => {
    const bytes = Buffer.from(
      zipSync({ ...unzipSync(zipped(handmadeParts())), 'word/media/pad.bin': new Uint8Array(40_000_000) }),
    );
    const central = bytes.lastIndexOf('word/media/pad.bin') - 46;
    bytes.writeUInt32LE(100, central + 24);
    expect(failureOf(readHouseFile({ content: bytes, fileName: 'house.docx' })).message).toMatch(
      /unpacks to too much|not as long/,
    );
  });

  test('two parts of one name, in whatever case', () => {
    const bytes = zipSync({ 'word/a.xml': strToU8('a'), 'WORD/A.XML': strToU8('b') });
    expect(failureOf(readHouseFile({ content: bytes, fileName: 'house.docx' })).message).toMatch(/twice/);
  });

  test.each(['../evil.xml', '/evil.xml', 'word\\evil.xml', 'C:evil.xml'])('an odd name: %s', (name) => {
    const bytes = zipSync({ [name]: strToU8('a') });
    expect(failureOf(readHouseFile({ content: bytes, fileName: 'house.docx' })).message).toMatch(/odd name/);
  });
});

test('every stray byte is read as before, refused, or harmless', () => {
  const bytes = zipped(handmadeParts());
  for (let at = 0; at < bytes.length; at += 37) {
    const broken = bytes.slice();
    broken[at] = (broken[at] ?? 0) ^ 0x41;
    const outcome = readHouseFile({ content: broken, fileName: 'house.docx' });
    if (outcome.ok)
      expect(strFromU8(strToU8(outcome.value.stories[0]?.liquid ?? ''))).toContain('{{ title }}');
  }
});

test('the scan runs in the parsers’ child, and answers as here', async () => {
  const content = zipped(handmadeParts());
  await withParsers(async (parsers) => {
    expect(valueOf(await parsers.readHouse(content, 'house.docx'))).toEqual(valueOf(read(handmadeParts())));
    const refusal = await parsers.readHouse(
      zipped(handmadeParts(`${handmadeBody}<w:altChunk/>`)),
      'house.docx',
    );
    expect(failureOf(refusal).findings[0]?.place).toEqual({ file: 'house.docx' });
  });
});

test('tags that would cut a paragraph or row in two are named with their line', () => {
  const parts = handmadeParts(
    line('{% for fact in facts %}a') + line('b{% endfor %}') + line('x {{ body }}'),
  );
  const { findings } = failureOf(read(parts));
  expect(findings.map(({ found }) => found)).toEqual(['{% endfor %}', '{{ body }}']);
  expect(findings[0]?.message).toMatch(/different paragraphs or cells/);
});
