import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../briefing/document/block.ts';
import type { Document } from '../../../../briefing/document/document.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writeHtml } from '../../../../briefing/writers/html/write-html.ts';
import { anyBlocks, anyWords } from '../any-blocks.ts';
import { sampleDocument } from '../sample-document.ts';
import { text } from '../sample-inline.ts';
import { samplePicture } from '../sample-picture.ts';
import { wordsOf } from '../words-of.ts';
import { hasChromium, load } from './chromium.ts';

const style = attacheStyle('A4');

const htmlOf = (document: Document) => writeHtml(document, style);

const articleOf = (...blocks: readonly Block[]): string =>
  articleIn(htmlOf({ ...sampleDocument, blocks, notes: [] }));

const paragraph = (words: string): Block => ({ kind: 'paragraph', content: [text(words)] });

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decoded = (html: string) => html.replace(/&(#?\w+);/gu, (_, name: string) => named[name] ?? '?');

/** The words of a page as a reader sees them; what the writer escaped is text, and nothing else is. */
const textOf = (html: string) => decoded(html.replace(/<[^>]*>/gu, ' ')).replace(/\s+/gu, ' ');

const valuesOf = (html: string, attribute: string): readonly string[] =>
  Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu')), (found) => decoded(found[1] ?? ''));

function articleIn(html: string): string {
  return html.slice(html.indexOf('</header>', html.indexOf('<article>')), html.indexOf('</article>'));
}

/** A table of so many columns of words. */
function tableOf(columns: number): Block {
  const cells = Array.from({ length: columns }, (_, at) => ({
    content: [text(`Several words in column ${at}`)],
    columns: 1,
    rows: 1,
  }));
  const column = { align: 'start' } as const;
  return { kind: 'table', columns: cells.map(() => column), head: [{ cells }], rows: [{ cells }] };
}

describe('an HTML page', () => {
  it('gives a table that a printed file turns on its side the width it needs', () => {
    expect(articleOf(tableOf(4))).toContain('class="table"');
    expect(articleOf(tableOf(12))).toContain('class="table broad"');
    expect(htmlOf(sampleDocument)).toMatch(/\.page:has\(\.broad\) \{ width: 842pt; \}/u);
  });

  it('keeps tables and charts as large as they are printed where the window is narrower, and shows that there is more', () => {
    expect(htmlOf(sampleDocument)).toMatch(
      /max-width: \d+pt\) \{[^@]*\.figure\.wide \{ overflow-x: auto; background: linear-gradient[^@]*svg \{ min-width: 467\.28pt; \}/u,
    );
  });

  it('sets the labels of charts in the page’s own sans, as high as they were measured', () => {
    expect(htmlOf(sampleDocument)).toMatch(
      /\.figure svg \{[^}]*font-family: var\(--sans\); font-size-adjust/u,
    );
  });

  it('shows charts as wide as they are printed, their labels on the sides that they name, in whatever direction', () => {
    expect(htmlOf(sampleDocument)).toMatch(
      /\.figure svg \{[^}]*direction: ltr; width: 100%; max-width: \d+/u,
    );
  });

  it('has elements that say what things are', () => {
    const html = htmlOf(sampleDocument);
    const parts = [
      '<html lang="en-GB" dir="ltr">',
      '<h1>Transfer of ISIS detainees from Syria to Iraq</h1>',
      '<h2 id="bottom-line">Bottom line</h2>',
      '<h3 id="transfers-counted">What has been counted</h3>',
      '<h4 id="warnings-anbar">Anbar</h4>',
      '<dt>New: the count</dt>',
      '<caption>Table\u00a01. What has been counted, and what is only a ceiling</caption>',
      '<th class="end" colspan="2" scope="colgroup">Detainees</th>',
      '<td rowspan="2">Feb 2026</td>',
      '<tr class="total first"><td class="plain" colspan="4"><strong>Latest reading.</strong>',
      '<figcaption>—\u00a0<cite>Imad Mashaal <span class="unbroken">al-Dulaimi</span>, mayor of ',
      '<aside class="comment" role="note">\n<p><b>Desk comment.</b> The “two',
      '<p class="confidence"><b>Confidence: moderate.</b> Two readings agree',
      '<span class="range">Likely, 55–80% (ICD 203)</span>',
      '<nav class="contents" aria-labelledby="contents-title">',
      '<div class="entry" id="source-S1"><dt>S1<span class="reliability">\u00a0\u00a0reliability\u00a0B</span></dt>',
      '<p>Not cited above. <strong>FIRST</strong>',
      '<span class="portion">[TLP:AMBER]</span>\u00a0A Kurdish',
      '<ol start="3">',
    ];
    expect(parts.filter((part) => !html.includes(part))).toEqual([]);
  });

  it('carries the handling mark at its head and at its foot', () => {
    const label = '<strong class="label" dir="ltr" translate="no">TLP:AMBER</strong>';
    const html = htmlOf(sampleDocument);
    expect(html.split(label)).toHaveLength(3);
    expect(html).toContain('--label: #FFC000; --ground: #000000;');
  });

  it('says all words in the order of the document, whatever they look like', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const seen = textOf(articleOf(...blocks)).replaceAll(' ', '');
        let from = 0;
        for (const word of wordsOf(blocks.filter(({ kind }) => kind !== 'figure')).split(' ')) {
          from = seen.indexOf(word.replace(/\.$/u, ''), from);
          expect(from).not.toBe(-1);
        }
      }),
      { seed: 20_260_228, numRuns: 300 },
    );
  });

  it('lets words be nothing but words, in elements and in attributes', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const hostile = `${words}"'><script>x</script><img src=y onerror=z>`;
        const html = htmlOf({
          ...sampleDocument,
          meta: { ...sampleDocument.meta, title: hostile, producer: hostile, subject: hostile },
          blocks: [
            paragraph(hostile),
            {
              kind: 'heading',
              level: 1,
              id: hostile,
              content: [text(hostile, [hostile])],
              from: { slot: hostile, line: 1 },
            },
            { kind: 'figure', picture: samplePicture(8, 8), description: hostile, caption: [text(hostile)] },
            {
              kind: 'paragraph',
              content: [{ kind: 'link', href: `https://x.org/${hostile}`, content: [text('x')] }],
            },
          ],
        });
        expect(html).not.toMatch(/<script|<img src=y/u);
        expect(valuesOf(html, 'alt')).toEqual([hostile]);
        expect(valuesOf(html, 'href')).toContain(`https://x.org/${hostile}`);
      }),
      { seed: 20_260_228, numRuns: 100 },
    );
  });

  it('links nowhere but to the web, to mailboxes and inside itself', () => {
    const link: Block = {
      kind: 'paragraph',
      content: [{ kind: 'link', href: 'javascript:alert(1)', content: [text('x')] }],
    };
    expect(articleOf(link)).toContain('<p>x</p>');
  });

  it('holds together what a line must not part', () => {
    const html = articleOf(
      paragraph(
        'On 21 January Mr al-Maliki (para. 7, 2003–2009) was in al-Rutbah, at sea, with 1,090 members in issue 1.',
      ),
    );
    const held = Array.from(html.matchAll(/<span class="unbroken">([^<]*)</gu), (found) => found[1]);
    expect(held).toEqual([
      '21 January',
      'Mr al-Maliki',
      'para. 7',
      '2003–2009',
      'al-Rutbah',
      '1,090 members',
      'issue 1.',
    ]);
  });

  it('raises and shrinks its note marks itself, so that no font prints `2,225` and note 1 as `2,2251`', () => {
    const marks = /^\.marks \{([^}]*)\}/mu.exec(htmlOf(sampleDocument))?.[1] ?? '';
    expect(marks).toMatch(/font-size: \.\d+em;.*position: relative; bottom: \.\d+em;/u);
    expect(marks).not.toMatch(/font-variant|font-feature/u);
  });

  it('prints nothing that would turn the direction of what follows', () => {
    expect(articleOf(paragraph('a\u202Eb\u2066c\u0000d\u200Ce'))).toContain('<p>abcd\u200Ce</p>');
  });

  it('leads from marks to notes and back, and from notes to sources, with no link into the void', () => {
    const html = htmlOf(sampleDocument);
    const ids = valuesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const inward = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(inward.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(inward).toEqual(
      expect.arrayContaining(['#note-1', '#mark-1', '#mark-1-2', '#source-S1', '#judgements']),
    );
  });

  it('knows the facts behind words and the line behind blocks', () => {
    const html = articleOf(
      { kind: 'paragraph', content: [text('2,225', ['T05', 'T04'])], from: { slot: 'answer', line: 3 } },
      { kind: 'paragraph', content: [text('x')], from: { line: 12 } },
    );
    expect(html).toContain('<p data-from="answer:3"><span data-facts="T05 T04">2,225</span></p>');
    expect(html).toContain('<p data-from=":12">x</p>');
  });

  it('needs nothing from outside and lets nothing run', () => {
    const html = htmlOf(sampleDocument);
    expect(html).toContain(
      'content="default-src &#39;none&#39;; style-src &#39;nonce-attache&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"',
    );
    expect(html).not.toMatch(/@import|url\(|@font-face|<link|<script| style=/u);
    expect(valuesOf(html, 'src').every((src) => src.startsWith('data:image/'))).toBe(true);
  });

  it('is the same each time, and takes the nonce of the page that shows it', () => {
    expect(htmlOf(sampleDocument)).toBe(htmlOf(structuredClone(sampleDocument)));
    expect(writeHtml(sampleDocument, style, { nonce: 'R1' })).toContain('<style nonce="R1">');
  });
});

describe.skipIf(!hasChromium)('a browser (needs /usr/bin/chromium)', () => {
  it(
    'takes the page as it was written: well formed, styled, with nothing refused or run',
    { timeout: 60_000 },
    () => {
      const hostile =
        '</style><script>document.title = "run"</script><svg onload="document.title = \'run\'">';
      const { dom, console } = load(
        htmlOf({ ...sampleDocument, blocks: [...sampleDocument.blocks, paragraph(hostile)] }),
      );
      expect(console).toBe('');
      expect(dom).toContain('<title>Transfer of ISIS detainees from Syria to Iraq</title>');
      expect(dom).not.toContain('<script');
      const words = sampleDocument.notes.map(({ content }) => plainText(content));
      expect(words.every((note) => textOf(dom).replaceAll(' ', '').includes(note.replace(/\s/gu, '')))).toBe(
        true,
      );
      expect(valuesOf(dom, 'class').filter((name) => name === 'entry above')).toHaveLength(1);
    },
  );
});
