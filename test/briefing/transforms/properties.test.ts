import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../briefing/document/block.ts';
import type { Document } from '../../../briefing/document/document.ts';
import type { CitationTarget, Inline, NoteMark } from '../../../briefing/document/inline.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import { cite, exampleFacts, exampleSources, requestFor, type Changes } from './example-desk.ts';

const known = [...exampleFacts.map((fact) => fact.id), ...exampleSources.map((source) => source.id)];

const target: fc.Arbitrary<CitationTarget> = fc.record(
  {
    id: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, fc.constantFrom('T99', 'toString')),
    locator: fc.constantFrom('para. 3', 'p. 4', 'paras 2 and 6', '', '00:14:20'),
    lead: fc.constantFrom('the ceiling', 'the date'),
  },
  { requiredKeys: ['id'] },
);

const citation: fc.Arbitrary<Inline> = fc.oneof(
  fc.array(target, { minLength: 1, maxLength: 4 }).map((targets) => cite(...targets)),
  fc.constant<Inline>({ kind: 'citation', targets: [], remark: [{ kind: 'text', value: 'own words' }] }),
);

const words: fc.Arbitrary<Inline> = fc
  .constantFrom('A word. ', '. And', ' ', '', '”, he said', 'x'.repeat(700))
  .map((value) => ({ kind: 'text', value }));

const content: fc.Arbitrary<readonly Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: words },
    { weight: 4, arbitrary: citation },
    fc
      .array(fc.oneof(words, citation), { maxLength: 3 })
      .map((inner): Inline => ({ kind: 'strong', content: inner })),
    fc
      .array(fc.oneof(words, citation), { maxLength: 3 })
      .map((inner): Inline => ({ kind: 'link', href: 'https://example.org', content: inner })),
  ),
  { maxLength: 6 },
);

const leaf: fc.Arbitrary<Block> = fc.oneof(
  content.map((inlines): Block => ({ kind: 'paragraph', content: inlines })),
  fc.tuple(content, content, content).map(([caption, cell, note]): Block => ({
    kind: 'table',
    caption,
    columns: [],
    head: [{ cells: [{ content: cell, columns: 1, rows: 1 }] }],
    rows: [{ cells: [{ content: cell, columns: 1, rows: 1 }] }],
    note,
  })),
  fc
    .tuple(content, content)
    .map(([claim, basis]): Block => ({ kind: 'judgements', rows: [{ claim, basis }] })),
  content.map((note): Block => ({ kind: 'scale', scale: 'ICD 203', bands: [], note })),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  fc
    .tuple(content, fc.array(leaf, { maxLength: 2 }))
    .map(([key, blocks]): Block => ({ kind: 'keyed', ruled: true, entries: [{ key, blocks }] })),
  fc
    .tuple(content, fc.array(leaf, { maxLength: 2 }))
    .map(([title, blocks]): Block => ({ kind: 'callout', look: 'comment', title, blocks })),
  fc
    .array(leaf, { maxLength: 2 })
    .map((item): Block => ({ kind: 'list', ordered: true, start: 1, items: [item] })),
  fc.constant<Block>({ kind: 'contents', entries: [] }),
  fc.constant<Block>({ kind: 'sources', summary: [], entries: [], background: [] }),
);

const blocks: fc.Arbitrary<readonly Block[]> = fc
  .array(fc.tuple(block, fc.boolean(), content), { maxLength: 8 })
  .map((parts) =>
    parts.flatMap(([part, hasHeading, title], index): readonly Block[] => {
      const heading: Block = { kind: 'heading', level: 1, id: `section-${index}`, content: title };
      return hasHeading ? [heading, part] : [part];
    }),
  );

const changes: fc.Arbitrary<Changes> = fc
  .tuple(fc.boolean(), fc.constantFrom('attache' as const, 'notes' as const, 'numbered' as const), fc.nat(4))
  .map(([sources, citations, contentsFrom]) => ({
    head: { sources, contentsFrom },
    settings: { citations },
    findings: [{ rule: 'kept', severity: 'note', message: 'A note of the merge.' }],
  }));

describe('whatever is cited, wherever and in whatever style', () => {
  it('notes are numbered from 1 in the order of their first marks, and each of them has a first mark', () => {
    holds((document) => {
      const marks = marksOf(document);
      const firsts = marks.filter((mark) => mark.first).map((mark) => mark.number);
      expect(firsts).toEqual(document.notes.map((note) => note.number));
      expect(firsts).toEqual(firsts.map((_, index) => index + 1));
      const printed = new Set<number>();
      for (const mark of marks) {
        expect(mark.note).toBe(`note-${mark.number}`);
        if (mark.first) printed.add(mark.number);
        expect(printed.has(mark.number)).toBe(true);
      }
    });
  });

  it('every link inside the document leads somewhere, and every id is there once', () => {
    holds((document) => {
      const ids = idsOf(document);
      expect(new Set(ids).size).toBe(ids.length);
      const there = new Set(ids);
      expect(targetsOf(document).filter((to) => !there.has(to))).toEqual([]);
    });
  });

  it('each source that a note leads to is listed once, and no other', () => {
    holds((document, style) => {
      const lists = document.blocks.flatMap((one) => sourcesIn(one));
      if (lists.length === 0) return;
      expect(lists).toHaveLength(1);
      const listed = lists.flat();
      expect(new Set(listed).size).toBe(listed.length);
      const noted = new Set(document.notes.flatMap((note) => note.sources));
      const text = JSON.stringify(document.blocks);
      for (const id of listed) {
        if (style === 'numbered') expect(text).toContain(`"to":"${id}"`);
        else expect(noted.size).toBe(listed.length);
      }
    });
  });

  it('no citation is left, no space stands before a mark, no finding is lost', () => {
    holds((document, _style, findings) => {
      const text = JSON.stringify(document);
      expect(text).not.toContain('"kind":"citation"');
      expect(text).not.toMatch(/ "\},\{"kind":"noteReference"/u);
      const unknown = everyInline(document).filter(isUnknown).length;
      expect(findings.filter(({ rule }) => rule === 'kept')).toHaveLength(1);
      expect(findings.filter(({ rule }) => rule === 'unknown-citation')).toHaveLength(unknown);
    });
  });

  it('the same comes out of the same, and nothing is changed that went in', () => {
    fc.assert(
      fc.property(blocks, changes, (given, how) => {
        const request = requestFor(given, how);
        const before = JSON.stringify(request);
        const once = JSON.stringify(compose(deeplyFrozen(request)));
        expect(JSON.stringify(compose(JSON.parse(before) as typeof request))).toBe(once);
        expect(JSON.stringify(request)).toBe(before);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

type Check = (
  document: Document,
  style: string | undefined,
  findings: readonly { readonly rule: string }[],
) => void;

function holds(check: Check): void {
  fc.assert(
    fc.property(blocks, changes, (given, how) => {
      const { document, findings } = compose(requestFor(given, how));
      check(document, how.settings?.citations, findings);
    }),
    { numRuns: 120, seed: 7 },
  );
}

function everyInline(document: Document): readonly Inline[] {
  const found: Inline[] = [];
  const gather = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      found.push(inline);
      if ('content' in inline) gather(inline.content);
    }
  };
  rewriteBlocks(document.blocks, {
    content: (inlines) => {
      gather(inlines);
      return inlines;
    },
  });
  for (const note of document.notes) gather(note.content);
  return found;
}

function isUnknown(inline: Inline): boolean {
  return inline.kind === 'text' && inline.value.startsWith('[?');
}

function marksOf(document: Document): readonly NoteMark[] {
  return everyInline(document).flatMap((inline) => (inline.kind === 'noteReference' ? inline.marks : []));
}

function targetsOf(document: Document): readonly string[] {
  const references = everyInline(document).flatMap((inline) =>
    inline.kind === 'reference' ? [inline.to] : [],
  );
  const contents = document.blocks.flatMap((one) =>
    one.kind === 'contents' ? one.entries.map(({ to }) => to) : [],
  );
  return [...references, ...contents];
}

function idsOf(document: Document): readonly string[] {
  const ids = [...document.notes.map((note) => note.id), ...marksOf(document).map((mark) => mark.id)];
  rewriteBlocks(document.blocks, {
    enter: (one) => {
      if ('id' in one) ids.push(one.id);
      if (one.kind === 'sources') ids.push(...one.entries.map((entry) => entry.id));
    },
  });
  return ids;
}

function sourcesIn(one: Block): readonly (readonly string[])[] {
  return one.kind === 'sources' ? [one.entries.map((entry) => entry.id)] : [];
}

function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deeplyFrozen(part);
  }
  return value;
}
