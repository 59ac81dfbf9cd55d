import { describe, expect, it } from 'vitest';
import { joinedNames, namesInText } from '../../../renderer/settings/desk/names-in-text.ts';

describe('a pasted list of names', () => {
  it('is one name a line, the house’s first, parted by tabs, semicolons or commas', () => {
    expect(namesInText('Hasakah\tHassakeh\tHasaka\n\n ISIS; IS; Daesh \nal-Qaim, Al Qaim')).toEqual([
      { house: 'Hasakah', kind: 'other', spellings: ['Hassakeh', 'Hasaka'], scripts: [] },
      { house: 'ISIS', kind: 'other', spellings: ['IS', 'Daesh'], scripts: [] },
      { house: 'al-Qaim', kind: 'other', spellings: ['Al Qaim'], scripts: [] },
    ]);
  });

  it('tells other scripts from other spellings, whichever the house writes', () => {
    expect(namesInText('Hasakah; الحسكة')[0]).toMatchObject({ spellings: [], scripts: ['الحسكة'] });
    expect(namesInText('الحسكة، الحسكه، Hasakah')[0]).toMatchObject({
      house: 'الحسكة',
      spellings: ['الحسكه'],
      scripts: ['Hasakah'],
    });
  });

  it('joins names that are there already, each spelling once', () => {
    const there = {
      house: 'ISIS',
      kind: 'organisation',
      spellings: ['IS'],
      scripts: [],
      inFull: 'x',
    } as const;
    expect(joinedNames([there], namesInText('ISIS; IS; Daesh\nSDF'))).toMatchObject([
      { house: 'ISIS', kind: 'organisation', spellings: ['IS', 'Daesh'], inFull: 'x' },
      { house: 'SDF' },
    ]);
  });
});
