import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfText } from '../../../reading/pdf-text.ts';
import type { SampleHost } from './open-host.ts';
import { openSampleHost } from './open-host.ts';

const id = 'B1';
const withheld = 'A person near the convoys counts them.[@T06]';
let sample: SampleHost;
let slots: Record<string, string>;

beforeAll(async () => {
  sample = await openSampleHost();
  const { briefing } = await sample.ask('briefings:get', { id });
  slots = { ...briefing.slots };
});
afterAll(() => sample.close());

async function pages(level?: string): Promise<string> {
  const printed = await sample.ask('pages:print', { id, ...(level === undefined ? {} : { level }) });
  return pdfText(sample.host.takeBytes(printed.bytes) ?? expect.fail('no pages'));
}

describe('a draft cut for readers, before it is exported', () => {
  test('has pages under the banner of the level, without what its readers may not see', async () => {
    const texts = { ...slots, gaps: `${slots['gaps']}\n- ${withheld}` };
    await sample.ask('preview:refresh', { id, after: 0, texts });
    const drafted = await pages();
    const cut = await pages('TLP:GREEN');
    expect(drafted).toContain('A person near the convoys');
    expect(drafted).toContain('TLP:AMBER');
    expect(cut).not.toContain('A person near the convoys');
    expect(cut).not.toContain('TLP:AMBER');
    expect(cut).toContain('TLP:GREEN');
  });

  test('tells what each wider level would leave out, of prose that nobody saved', async () => {
    const [green, clear] = await sample.ask('export:releases', { id, unsaved: { gaps: `- ${withheld}` } });
    expect([green?.level, clear?.level]).toEqual(['TLP:GREEN', 'TLP:CLEAR']);
    expect(green?.changes).toContainEqual({ slot: 'gaps', was: withheld, because: ['T06'] });
  });

  test('names the slots that would be empty, and has no pages then', async () => {
    const unsaved = { answer: withheld };
    const [green] = await sample.ask('export:releases', { id, unsaved });
    expect(green).toMatchObject({ empties: ['answer'], changes: [] });
    await sample.ask('preview:refresh', { id, after: 0, texts: { ...slots, ...unsaved } });
    const { message } = await sample.refusal('pages:print', { id, level: 'TLP:GREEN' });
    expect(message).toContain('would leave “answer” empty');
  });

  test('is for no level that nobody defined', async () => {
    const { message } = await sample.refusal('pages:print', { id, level: 'TLP:PINK' });
    expect(message).toContain('“TLP:PINK” is no level of TLP 2.0');
  });
});
