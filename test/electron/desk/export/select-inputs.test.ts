import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../electron/desk/default-settings.ts';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { selectInputs } from '../../../../electron/desk/export/select-inputs.ts';
import { sampleFact } from '../sample-facts.ts';

const lateEvening = '2026-02-17T23:30:00Z';

describe('days are those of the desk’s time zone', () => {
  it.each([
    ['UTC', '2026-02-17'],
    ['Asia/Baghdad', '2026-02-18'],
    ['America/New_York', '2026-02-17'],
  ])('late in the evening in Greenwich a briefing is issued in %s on %s', (timeZone, day) => {
    const { briefing, today } = selectInputs(inputsIn(timeZone), { now: lateEvening });
    expect([briefing.issued, today]).toEqual([day, day]);
  });

  it('at seven in the evening in New York it is not the next day yet', () => {
    const { briefing } = selectInputs(inputsIn('America/New_York'), { now: '2026-02-18T00:30:00Z' });
    expect(briefing.issued).toBe('2026-02-17');
  });

  it('a day stays that day, wherever the desk is', () => {
    const { today } = selectInputs(inputsIn('America/New_York'), { now: '2026-02-18' });
    expect(today).toBe('2026-02-18');
  });

  it('a cut-off after midnight in Baghdad lets in what was known on that day', () => {
    expect(idsKnownBy(lateEvening, 'Asia/Baghdad')).toEqual(['F17', 'F18']);
    expect(idsKnownBy(lateEvening, 'UTC')).toEqual(['F17']);
  });
});

function idsKnownBy(cutOff: string, timeZone: string): readonly string[] {
  return selectInputs(inputsIn(timeZone), { now: lateEvening, cutOff }).facts.map(({ id }) => id);
}

function inputsIn(timeZone: string): BriefingInputs {
  return {
    isDraft: true,
    briefing: { id: 'B1', template: 'note', title: 'Note', parameters: {}, selection: {}, slots: {} },
    templateName: 'note',
    template: '',
    facts: [sampleFact('F17', { knownSince: '2026-02-17' }), sampleFact('F18', { knownSince: '2026-02-18' })],
    sources: [],
    settings: { ...defaultSettings, timeZone },
    pictures: {},
  };
}
