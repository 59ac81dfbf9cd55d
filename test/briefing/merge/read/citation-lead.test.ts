import { describe, expect, it } from 'vitest';
import { readCitation } from '../../../../briefing/merge/read/citation.ts';

describe('words before what is cited', () => {
  it('are kept, so that it joins the note before it', () => {
    expect(targetsOf('@T11; the ceiling: @T03, para. 7; @S1, p. 4; 5')).toEqual([
      { id: 'T11' },
      { id: 'T03', locator: 'para. 7', lead: 'the ceiling' },
      { id: 'S1', locator: 'p. 4; 5' },
    ]);
  });

  it('are not taken out of a locator with a colon, or out of a time', () => {
    expect(targetsOf('@S1, 00:14:20; @S2, Annex: table 3')).toEqual([
      { id: 'S1', locator: '00:14:20' },
      { id: 'S2', locator: 'Annex: table 3' },
    ]);
  });
});

function targetsOf(text: string): unknown {
  return readCitation({ type: 'citation', raw: `[${text}]`, text })?.targets;
}
