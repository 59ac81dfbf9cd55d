import { describe, expect, it } from 'vitest';
import { done } from '../../../../briefing/outcome.ts';
import { headReply, intakeReply, mergeReply } from '../../../../electron/desk/parsers/check-reply.ts';
import { merge } from '../../../../briefing/merge/merge.ts';
import { restorePictures } from '../../../../electron/desk/parsers/picture-names.ts';
import { sampleBlocks } from '../../../briefing/writers/sample-blocks.ts';
import { requestFor } from '../../../briefing/merge/merging.ts';

const head = {
  title: 'T',
  look: 'briefing',
  language: 'en',
  parameters: [],
  needs: [],
  slots: [],
  details: [],
  sources: true,
  contentsFrom: 0,
};

function reply(blocks: unknown): unknown {
  return { ok: true, value: { head, blocks, findings: [] }, findings: [] };
}

/** An intake of one fact. */
function holding(fact: unknown): unknown {
  const value = { kinds: [], sources: [], facts: [fact], briefings: [] };
  return { ok: true, value, findings: [] };
}

function nested(depth: number): unknown {
  let blocks: unknown = [];
  for (let level = 0; level < depth; level += 1) blocks = [{ kind: 'quotation', blocks }];
  return blocks;
}

const paragraph = (inline: object): unknown => [{ kind: 'paragraph', content: [inline] }];

describe('what the parsers give back', () => {
  it('is taken as it is where it is what was asked for', () => {
    const merged = merge(requestFor('# A\n\n{% chronology facts %}'));
    expect(mergeReply(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
    expect(headReply({ ok: true, value: head, findings: [] })).toEqual(done(head));
    const failure = {
      code: 'bad-input',
      message: 'No.',
      findings: [{ rule: 'r', severity: 'error', message: 'M', place: { line: 1 } }],
    };
    expect(mergeReply({ ok: false, failure })).toEqual({ ok: false, failure });
  });

  it('may hold every link that prose may hold, however it is capitalised', () => {
    const merged = merge(requestFor('[Web](HTTPS://example.org/a) and [mail](Mailto:desk@example.org).'));
    expect(mergeReply(merged)).toEqual(merged);
  });

  it('may hold every kind of block and inline', () => {
    expect(mergeReply(reply(sampleBlocks))).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'ok'],
    ['no value', { ok: true, findings: [] }],
    ['an unknown block', reply([{ kind: 'script' }])],
    ['a block of the name of a method', reply([{ kind: 'constructor' }])],
    ['a paragraph without content', reply([{ kind: 'paragraph' }])],
    ['text that is a number', reply(paragraph({ kind: 'text', value: 7 }))],
    ['a link that runs', reply(paragraph({ kind: 'link', href: 'javascript:alert(1)', content: [] }))],
    ['a link to a file', reply(paragraph({ kind: 'link', href: 'file:///etc/passwd', content: [] }))],
    ['a field too many', reply([{ kind: 'paragraph', content: [], style: 'x' }])],
    ['a prototype', JSON.parse('{"ok":true,"value":{},"findings":[],"__proto__":{"x":1}}')],
    ['a heading of level 7', reply([{ kind: 'heading', level: 7, id: 'a', content: [] }])],
    [
      'a number that is none',
      {
        ok: true,
        value: { head, blocks: [{ kind: 'list', ordered: true, start: Infinity, items: [] }], findings: [] },
        findings: [],
      },
    ],
    ['blocks nested without end', reply(nested(5000))],
    ['an unknown code', { ok: false, failure: { code: 'fine', message: '', findings: [] } }],
  ])('is refused as a fault of ours where it is not: %s', (_what, wrong) => {
    expect(mergeReply(wrong)).toMatchObject({ ok: false, failure: { code: 'bug' } });
  });

  it('is refused where a file’s facts are nested without end or name a prototype', () => {
    expect(intakeReply(holding({ id: 'T01' }))).toMatchObject({ ok: true });
    expect(intakeReply(holding(JSON.parse('{"__proto__":{}}')))).toMatchObject({ ok: false });
    expect(intakeReply(holding(JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)))).toMatchObject({
      ok: false,
    });
  });

  it('brings no picture that was not sent', () => {
    const picture = { mediaType: 'image/png', data: 'forged', width: 1, height: 1 } as const;
    const figure = { kind: 'figure', picture, description: 'x' } as const;
    const merged = merge(requestFor('x'));
    if (!merged.ok) throw new Error('cannot merge');
    expect(restorePictures({ ...merged.value, blocks: [figure] }, {}).blocks).toEqual([]);
  });
});
