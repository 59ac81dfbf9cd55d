import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import { tlp } from '../../../../briefing/document/marking.ts';
import { defaultSettings } from '../../../../electron/desk/default-settings.ts';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { composeBriefing } from '../../../../electron/desk/export/compose-briefing.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { valueOf } from '../outcomes.ts';
import { sampleFact, sampleSource } from '../sample-facts.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

describe('a briefing is composed from what belongs to it', () => {
  it('a template sees the sources behind its facts, and no other of the desk', async () => {
    const words = await wordsOf('{% for source in sources %}{{ source.id }} {% endfor %}');
    expect(words).toBe('S1 S2');
  });

  it('a desk’s own marking scheme makes portion marks', async () => {
    const level = { label: 'RESTRICTED', colour: 'FFFFFF', ground: '000000', limit: 'Staff' };
    const markings = { name: 'House', levels: [level] };
    const { document } = await compose('[RESTRICTED] Words.', { ...defaultSettings, markings });
    const [first] = document.blocks;
    expect(first).toMatchObject({ content: [{ kind: 'portion', label: 'RESTRICTED' }, {}] });
  });

  it('facts that the cut-off takes out are named', async () => {
    const { findings } = await compose(
      'Words.',
      { ...defaultSettings, markings: tlp },
      'en-GB',
      '2026-01-31',
    );
    const late = findings.find(({ rule }) => rule === 'after-cut-off');
    expect(late?.message).toContain('1 fact left out, being later than the cut-off: F1.');
  });

  it('dates and numbers are in the template’s language where the draft names none', async () => {
    expect(await wordsOf('{{ facts.F1.date }}', 'fr')).toContain('février');
  });
});

async function wordsOf(body: string, language = 'en-GB'): Promise<string> {
  const { document } = await compose(body, { ...defaultSettings, markings: tlp }, language);
  const words = document.blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.content) : ''));
  return words.join(' ').trim();
}

async function compose(
  body: string,
  settings: BriefingInputs['settings'],
  language = 'en-GB',
  cutOff?: string,
) {
  const marking = settings.markings.levels[0]?.label ?? '';
  const inputs: BriefingInputs = {
    isDraft: true,
    briefing: {
      id: 'B1',
      template: 'note',
      title: 'Note',
      parameters: {},
      selection: { ids: ['F1'] },
      slots: {},
      marking,
    },
    templateName: 'note',
    template: `---\ntitle: Note\nlanguage: ${language}\nsources: false\n---\n\n${body}\n`,
    facts: [
      sampleFact('F1', { marking, reportedBy: 'S2', evidence: [{ source: 'S1' }] }),
      sampleFact('F2', { marking, evidence: [{ source: 'S3' }] }),
    ],
    sources: ['S1', 'S2', 'S3'].map((id) => sampleSource(id, { marking })),
    settings,
    pictures: {},
  };
  const times = { now: '2026-03-02T00:00:00Z', ...(cutOff === undefined ? {} : { cutOff }) };
  const composed = await composeBriefing(inputs, times, parsers);
  return { ...valueOf(composed), findings: composed.ok ? composed.findings : [] };
}
