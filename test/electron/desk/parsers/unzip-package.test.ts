import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageLimits, unzipPackage } from '../../../../electron/desk/parsers/unzip-package.ts';

const whole = Buffer.from(
  zipSync({ 'a.xml': strToU8('<a>words</a>'), 'b/c.bin': new Uint8Array([1, 2, 3]) }),
);

function reason(bytes: Uint8Array): string {
  const outcome = unzipPackage(bytes);
  return outcome.ok ? 'it was read' : outcome.failure.message;
}

/** The package with a number changed behind the first place of a signature. */
function with16(signature: number, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(whole);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  bytes.writeUInt16LE(value, bytes.indexOf(mark) + offset);
  return bytes;
}

test('the entries that are wanted are read, and no others', () => {
  const outcome = unzipPackage(whole, (name) => name.endsWith('.xml'));
  if (!outcome.ok) expect.fail(outcome.failure.message);
  expect([...outcome.value].map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.xml', '<a>words</a>'],
  ]);
});

test.each([
  ['nothing', new Uint8Array(), 'is no package'],
  ['words', Buffer.from('PK but not a package at all, only words'), 'is no package'],
  ['a package cut in its middle', whole.subarray(0, whole.length / 2), 'is no package'],
  ['an entry with a password', with16(0x02014b50, 8, 1), 'protected by a password'],
  ['an unknown packing', with16(0x02014b50, 10, 99), 'unknown way'],
  ['a checksum that is not true', with16(0x02014b50, 16, 7), 'checksum'],
  ['a list that leads nowhere', with16(0x02014b50, 42, 9), 'lists what is not in it'],
  ['more entries than there are', with16(0x06054b50, 10, 3), 'list of contents that is damaged'],
  ['very many entries', with16(0x06054b50, 10, packageLimits.entries + 1), 'more than 2000 entries'],
] as const)('%s is refused with the reason', (_, bytes, why) => {
  expect(reason(bytes)).toContain(why);
});

test('a bomb is stopped by what it unpacks to, whatever size it declares', () => {
  const bomb = Buffer.from(zipSync({ 'a.xml': [new Uint8Array(20 * 1024 * 1024), { level: 9 }] }));
  const central = bomb.indexOf(Buffer.from('504b0102', 'hex'));
  bomb.writeUInt32LE(100, central + 24);
  expect(reason(bomb)).toContain('unpacks to too much');
});

test('an entry that is there twice is refused', () => {
  const once = Buffer.from(zipSync({ 'a.xml': strToU8('1'), 'b.xml': strToU8('2') }));
  const twice = Buffer.from(once.toString('latin1').replaceAll('b.xml', 'A.xml'), 'latin1');
  expect(reason(twice)).toContain('holds an entry twice');
});
