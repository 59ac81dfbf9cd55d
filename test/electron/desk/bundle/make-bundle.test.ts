import { afterAll, beforeAll, expect, test } from 'vitest';
import { tlp } from '../../../../briefing/document/marking.ts';
import type { Finding } from '../../../../briefing/outcome.ts';
import { makeBundle, type MadeBundle } from '../../../../electron/desk/bundle/make-bundle.ts';
import { selectedFromBundle } from '../../../../electron/desk/bundle/selected-from-bundle.ts';
import type { BriefingInputs } from '../../../../electron/desk/export/briefing-inputs.ts';
import { composeSelected, composeUnchecked } from '../../../../electron/desk/export/compose-briefing.ts';
import { selectInputs } from '../../../../electron/desk/export/select-inputs.ts';
import type { Parsers } from '../../../../electron/desk/parsers/parsers.ts';
import { startParsers } from '../../../../electron/desk/parsers/parsers.ts';
import { Random } from '../../../briefing/releases/random.ts';
import { randomDesk } from '../../../briefing/releases/random-desk.ts';
import { valueOf } from '../outcomes.ts';
import { sampleFact, sampleSource } from '../sample-facts.ts';
import { goldenInputs } from './exported.ts';

let parsers: Parsers;
beforeAll(() => {
  parsers = startParsers();
});
afterAll(() => parsers.close());

interface Made {
  readonly made: MadeBundle | undefined;
  readonly text: string;
  readonly findings: readonly Finding[];
}

async function bundled(inputs: BriefingInputs): Promise<Made> {
  const selected = selectInputs(inputs, { now: '2026-03-02T09:00:00Z' });
  const styled = valueOf(await composeSelected(selected, parsers));
  const made = await makeBundle({ selected, styled }, parsers);
  if (!made.ok) throw new Error(made.failure.message);
  return { made: made.value, text: new TextDecoder().decode(made.value?.bytes), findings: made.findings };
}

const head = `---
title: Note
language: en-GB
marking: TLP:GREEN
slots:
  answer: { prompt: What it is }
---
`;

function smallDesk(template: string): BriefingInputs {
  return {
    isDraft: true,
    briefing: {
      id: 'B1',
      template: '/home/anna/note.md',
      title: 'A note',
      parameters: {},
      selection: {},
      slots: { answer: 'So many moved [@F1].', orphan: 'Written for another template.' },
    },
    templateName: '/home/anna/note.md',
    template: `${head}\n${template}\n\n{% slot "answer" %}\n`,
    facts: [
      sampleFact('F1', {
        marking: 'TLP:CLEAR',
        evidence: [{ source: 'S1' }],
        note: 'The cook told us.',
        tags: ['from-the-cook'],
        reviewBy: '2026-09-09',
      }),
      sampleFact('F2', { marking: 'TLP:CLEAR', statement: 'Nobody cites this one.' }),
      sampleFact('F3', { marking: 'TLP:RED', statement: 'Nobody may see this one.' }),
    ],
    sources: [
      sampleSource('S1', { marking: 'TLP:CLEAR', note: 'Ask the cook again.' }),
      sampleSource('S2', { marking: 'TLP:CLEAR', title: 'A paper that was never cited' }),
    ],
    settings: {
      producer: 'Desk',
      language: 'en-GB',
      paper: 'A4',
      citations: 'attache',
      markings: tlp,
      timeZone: 'UTC',
    },
    pictures: {},
  };
}

test('a bundle holds what the file shows and nothing besides', async () => {
  const base = smallDesk('# {{ briefing.title }}');
  const { made, text } = await bundled({
    ...base,
    briefing: {
      ...base.briefing,
      changed: '2026-03-01T10:00:00Z',
      waivers: [{ key: 'k', rule: 'hedge', reason: 'Anna agreed.', message: 'm', waived: '2026-03-01' }],
    },
    settings: {
      ...base.settings,
      names: [{ kind: 'other', house: 'Secret House', spellings: ['Hous'], scripts: [] }],
    },
  });
  expect(made?.bundle.facts.map(({ id }) => id)).toEqual(['F1']);
  expect(made?.bundle.sources.map(({ id }) => id)).toEqual(['S1']);
  const stays =
    /Nobody|never cited|cook|2026-09-09|another template|Anna|anna|home|Secret House|TLP:RED|waivers|changed/u;
  expect(stays.exec(text)).toBeNull();
  expect(made?.bundle.template.name).toBe('note.md');
});

test('where a template asks for what it does not print, facts go in that its readers may have', async () => {
  const counting = await bundled(smallDesk('{{ facts | matching: "cites" | count }} facts'));
  expect(counting.made?.bundle.facts.map(({ id }) => id)).toEqual(['F1', 'F2']);
  expect(counting.text).not.toContain('Nobody may see');
});

test('where it asks for what its readers may not have, the file goes without a bundle, and that is said', async () => {
  const { made, findings } = await bundled(smallDesk('{% if facts.F3 %}There is more.{% endif %}'));
  expect(made).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'bundle-left-out', severity: 'warning' }]);
  expect(findings[0]?.message).toContain('reads facts that it does not print');
});

test('one that would be larger than 16 MB is left out, and that is said', async () => {
  const base = smallDesk('Text.');
  const logo = { mediaType: 'image/png', data: 'A'.repeat(17 * 1024 * 1024), width: 9, height: 9 } as const;
  const inputs = { ...base, settings: { ...base.settings, logo: 'logo' }, pictures: { logo } };
  const { made, findings } = await bundled(inputs);
  expect(made).toBeUndefined();
  expect(findings[0]?.message).toMatch(/comes to 18 MB, mostly pictures, and 16 MB are the most/u);
});

test('the same draft has the same bundle at any hour of the day', async () => {
  const inputs = await goldenInputs('security-alert', parsers);
  const at = async (now: string): Promise<string> => {
    const selected = selectInputs(inputs, { now });
    const styled = valueOf(await composeSelected(selected, parsers));
    const made = valueOf(await makeBundle({ selected, styled }, parsers));
    return new TextDecoder().decode(made?.bytes);
  };
  expect(await at('2026-03-02T00:00:01Z')).toBe(await at('2026-03-02T23:59:59Z'));
});

test('fifty random desks are composed anew from their bundles', async () => {
  let bundles = 0;
  for (let seed = 1; seed <= 50; seed += 1) {
    const desk = randomDesk(new Random(seed));
    const inputs: BriefingInputs = { ...desk, isDraft: true, templateName: 'note', pictures: {} };
    const selected = selectInputs(inputs, { now: '2026-03-02T09:00:00Z' });
    const styled = valueOf(await composeSelected(selected, parsers));
    const made = valueOf(await makeBundle({ selected, styled }, parsers));
    if (made === undefined) continue;
    bundles += 1;
    const again = valueOf(await composeUnchecked(selectedFromBundle(made.bundle), parsers));
    expect(again.document, `seed ${seed}`).toEqual(styled.document);
  }
  expect(bundles).toBeGreaterThan(45);
});
