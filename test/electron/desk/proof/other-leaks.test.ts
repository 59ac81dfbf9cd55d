import { describe, expect, it } from 'vitest';
import { proveFiles } from '../../../../electron/desk/proof/prove-files.ts';
import { sampleFact } from '../sample-facts.ts';
import {
  caughtIn,
  file,
  prove,
  releasedHtml,
  releasedMarkdown,
  releasedPdf,
  secret,
  withheld,
} from './sample-release.ts';

const speaker = 'fact X17 speaker';
const title = 'source SRC91 title';
const quantity = 'fact X17 quantity';

/** What is caught where a page holds this before its end. */
function inPage(html: string): readonly string[] {
  return caughtIn(file('html', releasedHtml.replace('</body>', `${html}</body>`)));
}

function inMarkdown(words: string): readonly string[] {
  return caughtIn(file('markdown', `${releasedMarkdown}\n${words}\n`));
}

function inJson(value: unknown): readonly string[] {
  return caughtIn(file('json', JSON.stringify({ controls: withheld.released.controls, value })));
}

/** A drawing as it stands in a page. */
function chart(inside: string, said = 'Chart'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${said}">${inside}</svg>`;
}

describe('each way in which names, pages, Markdown and bundles can leak is caught', () => {
  it('14: bundles with facts that are not used, waivers, history and users', () => {
    expect(inJson({ facts: [{ id: 'X17' }] })).toContain('fact X17 id');
    expect(inJson([[{ deep: [secret.prose] }]])).toContain('text 1 words');
    expect(inJson({ history: { Qadduri: true } })).toContain(speaker);
    expect(inJson({ count: 4316 })).toContain(quantity);
    expect(caughtIn(file('json', '{"a":"\\u0053\\u0061leh Qadduri"}'))).toContain(speaker);
  });

  it('45: names of files', () => {
    expect(caughtIn(file('pdf', releasedPdf, 'Saleh-Qadduri_2.pdf'))).toContain(speaker);
    expect(caughtIn(file('pdf', releasedPdf, 'Rifles-4316.pdf'))).toContain(quantity);
  });

  it('46: pages: text, attributes, comments, styles, pictures in the page', () => {
    expect(inPage('<p>Saleh Q<b>ad</b><sup></sup>duri</p>')).toContain(speaker);
    expect(inPage('<p hidden>4,<wbr>316 rifles</p>')).toContain(quantity);
    expect(inPage('<span data-facts="X17"></span>')).toContain('fact X17 id');
    expect(inPage('<span data-qadduri="1"></span>')).toContain(speaker);
    expect(inPage(`<!-- ${secret.name} -->`)).toContain(speaker);
    expect(inPage(`<style>p::after { content: "${secret.name}" } /* ${secret.title} */</style>`)).toEqual(
      expect.arrayContaining([speaker, title]),
    );
    expect(inPage(`<img alt="${secret.title}">`)).toContain(title);
    const drawing = Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret.name}</text></svg>`,
    ).toString('base64');
    expect(inPage(`<img src="data:image/svg+xml;base64,${drawing}">`)).toContain(speaker);
    expect(inPage(`<script>"\\x53aleh Qadduri"</script>`)).toContain(speaker);
  });

  it('49: charts: words in runs, what is said to those who do not see them, comments; coordinates are no figures', () => {
    const leaks: readonly (readonly [string, string])[] = [
      [chart('<text x="4">Saleh Qad<tspan font-weight="600">du</tspan>ri</text>'), speaker],
      [chart('<text x="4"><tspan font-weight="600">4,3</tspan>16 rifles</text>'), quantity],
      [chart('', secret.name), speaker],
      [chart(`<title>${secret.title}</title>`), title],
      [chart(`<desc>${secret.name}</desc>`), speaker],
      [chart(`<!-- ${secret.name} -->`), speaker],
    ];
    for (const [svg, what] of leaks) {
      expect(inPage(svg), svg).toContain(what);
      const drawing = Buffer.from(svg).toString('base64');
      expect(inPage(`<img src="data:image/svg+xml;base64,${drawing}">`), svg).toContain(what);
    }
    const shapes = '<path d="M4316,4316L4316 0"/><circle cx="4316" r="4316"/><line x1="4316" y2="4316"/>';
    expect(inPage(chart(shapes))).toEqual([]);
  });

  it('46: Markdown: text, comments, links, escapes', () => {
    expect(inMarkdown('Saleh **Qad**duri')).toContain(speaker);
    expect(inMarkdown('There were 4\\,316 of them.')).toContain(quantity);
    expect(inMarkdown('<!-- Dair Hafir -->')).toContain('fact X17 place');
    expect(inMarkdown('[here](https://ledger.example.net/vault/7731?item=rifles)')).toContain(
      'source SRC91 address',
    );
  });

  it('47: gaps in the numbers of notes, and “3 of 5”', () => {
    const gap = releasedMarkdown.replace(/^\[\^2\]:/mu, '[^200]:');
    expect(caughtIn(file('markdown', gap))).toContain('hint gap note');
    expect(caughtIn(file('html', releasedHtml.replaceAll('id="note-2"', 'id="note-200"')))).toContain(
      'hint gap note',
    );
    expect(inMarkdown('Shown are 0 of 1 facts.')).toContain('hint count facts');
  });

  it('48: a total that counts what is withheld', () => {
    const shown = sampleFact('Y1', { quantities: [{ qualifier: 'exact', value: 100, unit: 'rifles' }] });
    const released = { ...withheld.released, facts: [shown] };
    const { hits } = proveFiles([file('markdown', `${releasedMarkdown}\nIn all: 4,416.`)], {
      ...withheld,
      released,
    });
    expect(hits.map(({ what }) => what.id)).toContain('total');
  });

  it('51: the marking of what is withheld', () => {
    expect(inMarkdown('TLP:RED')).toContain('hint marking marking');
    expect(caughtIn(file('markdown', releasedMarkdown))).toEqual([]);
  });
});

describe('a proof tells what it cannot prove', () => {
  it('words that are also released, without failing', () => {
    const released = {
      ...withheld.released,
      texts: [...withheld.released.texts, 'The road to Dair Hafir is open.'],
    };
    const { proven, unprovable } = proveFiles([file('markdown', `${releasedMarkdown}\nDair Hafir`)], {
      ...withheld,
      released,
    });
    expect(proven).toBe(true);
    expect(unprovable).toContainEqual({
      what: { kind: 'fact', id: 'X17', field: 'place' },
      reason: 'also released',
    });
  });

  it('words and figures that are too short', () => {
    const short = sampleFact('X9', {
      quantities: [{ qualifier: 'exact', value: 12 }],
      places: ['Ur'],
      tags: [],
    });
    const { unprovable } = proveFiles([file('markdown', releasedMarkdown)], { ...withheld, facts: [short] });
    expect(unprovable.map(({ what, reason }) => `${what.field} ${reason}`)).toEqual(
      expect.arrayContaining(['id too short', 'quantity too short', 'place too short']),
    );
  });

  it('a proof without controls, or with one that is nowhere, fails', () => {
    const files = [file('markdown', releasedMarkdown)];
    const withControls = (controls: readonly string[]) =>
      proveFiles(files, { ...withheld, released: { ...withheld.released, controls } });
    expect(withControls([]).proven).toBe(false);
    expect(withControls(['This sentence stands nowhere.'])).toMatchObject({
      proven: false,
      missing: [{ part: 'control 1' }],
    });
  });

  it('no finding holds the words themselves', () => {
    const { hits } = prove(file('markdown', `${secret.statement} ${secret.name} ${secret.title}`));
    expect(hits.length).toBeGreaterThan(2);
    expect(JSON.stringify(hits)).not.toMatch(/Qadduri|rifles|Garrison/u);
  });
});

describe('words of everyday language', () => {
  const fact = sampleFact('X18', {
    statement: 'Nothing of this is known to others.',
    quantities: [],
    places: [],
    tags: ['smuggling'],
  });
  const hits = (format: 'markdown' | 'html', content: string) =>
    proveFiles([file(format, content)], { ...withheld, facts: [fact] }).hits.map(({ what }) => what.field);

  it('are no leak in what readers see, nor where a file repeats it', () => {
    expect(hits('markdown', `${releasedMarkdown}\nThere is smuggling.`)).toEqual([]);
    const repeated = releasedHtml.replace('</body>', '<p title="smuggling">There is smuggling.</p></body>');
    expect(hits('html', repeated)).toEqual([]);
  });

  it('are one where readers do not see them', () => {
    expect(hits('html', releasedHtml.replace('</body>', '<p title="smuggling"></p></body>'))).toEqual([
      'tag',
    ]);
  });
});

describe('what a released fact has from a withheld source is withheld', () => {
  const shared = sampleFact('Y2', {
    statement: 'The depot is empty.',
    evidence: [
      { source: 'S1', quotation: 'nothing is left in it at all' },
      { source: 'SRC91', quotation: 'emptied by the second company' },
    ],
  });
  const proof = (words: string) =>
    proveFiles([file('markdown', `${releasedMarkdown}\n${words}`)], {
      ...withheld,
      released: { ...withheld.released, facts: [shared] },
    });

  it('its quotation is searched for, and does not excuse itself', () => {
    expect(proof('The depot is empty: “nothing is left in it at all”.').proven).toBe(true);
    expect(proof('“Emptied by the second company”').hits.map(({ what }) => what.id)).toContain('Y2');
  });
});
