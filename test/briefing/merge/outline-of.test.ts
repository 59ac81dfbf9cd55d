import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OutlineEntry } from '../../../briefing/drafts/outline.ts';
import { outlineOf } from '../../../briefing/merge/outline-of.ts';
import type { TemplateHead } from '../../../briefing/merge/template.ts';

function headWith(...names: readonly string[]): TemplateHead {
  return {
    title: 'Report',
    look: 'briefing',
    language: 'en-GB',
    parameters: [],
    needs: [],
    slots: names.map((name) => ({ name, prompt: `Asks for ${name}.`, required: false })),
    details: [],
    sources: true,
    contentsFrom: 0,
  };
}

function linesOf(entries: readonly OutlineEntry[]): readonly string[] {
  return entries.map((entry) => {
    if (entry.kind === 'set-up') return 'set-up';
    return entry.kind === 'slot' ? `${entry.name}: ${entry.title}` : `{} ${entry.title}`;
  });
}

function outline(body: string, slots: readonly string[], written: readonly string[] = []): readonly string[] {
  return linesOf(outlineOf(`---\ntitle: Report\n---\n${body}`, headWith(...slots), written));
}

describe('the outline of a draft', () => {
  it('begins with the set-up and follows the order of the template', () => {
    expect(outline('{% slot "b" %}\n\n{% slot "a" %}', ['a', 'b'])).toEqual(['set-up', 'b: B', 'a: A']);
  });

  it('calls the first slot of a section by its heading, and further ones by their names in words', () => {
    const body =
      '# What has changed{% if x %} since{% endif %}\n\n{% slot "changes" %}\n\n{% slot "afterTheTable" %}';
    expect(outline(body, ['changes', 'afterTheTable'])).toEqual([
      'set-up',
      'changes: What has changed',
      'afterTheTable: After the table',
    ]);
  });

  it('calls a slot by the box or the term it stands in', () => {
    const body = [
      '::: bottom-line Bottom line',
      '{% slot "answer" %}',
      '',
      'Why it matters',
      ': {% slot "why" %}',
      ':::',
    ];
    expect(outline(body.join('\n'), ['answer', 'why'])).toEqual([
      'set-up',
      'answer: Bottom line',
      'why: Why it matters',
    ]);
  });

  it('names sections that the template writes, also where a slot stands in a box of theirs', () => {
    const body =
      '# Warnings\n\nWritten here.\n\n::: comment Desk comment.\n{% slot "comment" %}\n:::\n\n# Sources\n';
    expect(outline(body, ['comment'])).toEqual([
      'set-up',
      '{} Warnings',
      'comment: Desk comment',
      '{} Sources',
    ]);
  });

  it('puts slots that stand nowhere last, and after them prose that no slot is there for', () => {
    expect(outline('{% slot "a" %}', ['lost', 'a'], ['a', 'stray'])).toEqual([
      'set-up',
      'a: A',
      'lost: Lost',
      'stray: Stray',
    ]);
  });

  it('reads every slot of the built-in templates, each once', () => {
    const text = readFileSync('templates/situation-briefing.md', 'utf8');
    const names = [...text.matchAll(/\{% slot "(?<name>\w+)" %\}/gu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    const entries = outlineOf(text, headWith(...names), []);
    const titles = linesOf(entries);
    expect(titles).toContain('answer: Bottom line');
    expect(titles).toContain('mainUncertainty: Main uncertainty');
    expect(titles).toContain('{} Security warnings by area');
    expect(entries.filter(({ kind }) => kind === 'slot')).toHaveLength(new Set(names).size);
  });

  it('takes no longer for text made to be slow than for its length', () => {
    const nasty = [
      '{%'.repeat(80_000),
      `# ${'{'.repeat(80_000)}`,
      `{% slot ${' '.repeat(80_000)}`,
      ':::a\n'.repeat(20_000),
    ];
    expect(outline(nasty.join('\n'), []).length).toBeLessThan(3);
  });
});
