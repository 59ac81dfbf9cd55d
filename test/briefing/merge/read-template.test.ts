import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../briefing/merge/read-template.ts';
import type { Finding } from '../../../briefing/outcome.ts';

function findings(text: string): readonly Finding[] {
  const outcome = readTemplate(text, 'house');
  return outcome.ok ? [] : outcome.failure.findings;
}

function nested(depth: number): string {
  return `---\ntitle: X\nneeds: ${'['.repeat(depth)}${']'.repeat(depth)}\n---\n`;
}

const whole = `---
title: Situation briefing
look: alert
language: fr
marking: TLP:AMBER
parameters:
  unit: {label: What is counted, default: detainees}
  level: {type: choice, choices: [low, high], required: true}
needs: [transfer, warning]
slots:
  answer:
    prompt: One sentence.
    required: true
  outlook: {prompt: What comes next}
details: [nextIssue, period]
sources: false
contentsFrom: 20
---
# Body
`;

describe('a template’s front matter', () => {
  it('says what the template asks for', () => {
    const outcome = readTemplate(whole, 'house');
    expect(outcome).toMatchObject({ ok: true, findings: [] });
    expect(outcome.ok ? outcome.value.head : undefined).toEqual({
      title: 'Situation briefing',
      look: 'alert',
      language: 'fr',
      marking: 'TLP:AMBER',
      parameters: [
        { name: 'unit', label: 'What is counted', type: 'text', default: 'detainees', required: false },
        { name: 'level', label: 'level', type: 'choice', choices: ['low', 'high'], required: true },
      ],
      needs: ['transfer', 'warning'],
      slots: [
        { name: 'answer', prompt: 'One sentence.', required: true },
        { name: 'outlook', prompt: 'What comes next', required: false },
      ],
      details: ['nextIssue', 'period'],
      sources: false,
      contentsFrom: 20,
    });
  });

  it('leaves the lines of the body their numbers', () => {
    const outcome = readTemplate(whole, 'house');
    const lines = outcome.ok ? outcome.value.body.split('\n') : [];
    expect(lines.indexOf('# Body') + 1).toBe(whole.split('\n').indexOf('# Body') + 1);
  });

  it('needs no more than a title', () => {
    const outcome = readTemplate('---\ntitle: Note\n---\n', 'house');
    expect(outcome.ok ? outcome.value.head : undefined).toMatchObject({
      look: 'briefing',
      language: 'en-GB',
      slots: [],
      sources: true,
    });
  });

  it.each([
    ['no front matter', '# Body', 1, 'A template begins with a line of three hyphens'],
    ['no end', '---\ntitle: X\n', 1, 'A template begins with a line of three hyphens'],
    ['no title', '---\nlook: alert\n---\n', 2, 'Write a line of text'],
    ['nothing at all', '---\n---\n', 2, 'Write front matter as names with their values'],
    [
      'an unknown name',
      '---\ntitle: X\nlanguag: en\n---\n',
      3,
      'The front matter has no “languag”. Did you mean “language”?',
    ],
    [
      'an unknown name of a slot',
      '---\ntitle: X\nslots:\n  a: {promt: Y}\n---\n',
      4,
      'Did you mean “prompt”?',
    ],
    [
      'a look that is none',
      '---\ntitle: X\nlook: report\n---\n',
      3,
      '“look” in the front matter is not as it must be. Write one of briefing, alert.',
    ],
    [
      'a language that is none',
      '---\ntitle: X\nlanguage: english language\n---\n',
      3,
      'Write a language such as en-GB',
    ],
    ['broken YAML', '---\ntitle: X\nlook: "alert\n---\n', 3, 'The front matter cannot be read'],
    ['a name twice', '---\ntitle: X\ntitle: Y\n---\n', 3, 'The front matter cannot be read'],
    ['an anchor', '---\ntitle: &a X\nlook: briefing\n---\n', 2, 'Anchors'],
    ['an alias', '---\ntitle: X\nmarking: *a\n---\n', 3, 'lias'],
    ['a tag', '---\ntitle: !!js/function "x"\n---\n', 2, 'Tags (!name) have no place'],
    ['a merge key', '---\ntitle: X\n<<: {look: alert}\n---\n', 3, 'The front matter has no “<<”.'],
    [
      'a prototype',
      '---\ntitle: X\n__proto__: {look: alert}\n---\n',
      3,
      'The front matter has no “__proto__”.',
    ],
    [
      'deep nesting',
      `---\ntitle: ${'['.repeat(30)}${']'.repeat(30)}\n---\n`,
      2,
      'nested deeper than 20 levels',
    ],
    [
      'very deep nesting',
      `---\ntitle: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`,
      2,
      'nested deeper than 20 levels',
    ],
    ['more than 64 KB', `---\ntitle: X\n# ${'x'.repeat(65_536)}\n---\n`, 1, 'at most 65536 can be read'],
    ['a forged mark', '---\ntitle: "X\uE000"\n---\n', 2, 'a private-use character (U+E000)'],
  ])('is refused with its line: %s', (_what, text, line, message) => {
    const [finding] = findings(text);
    expect(finding).toMatchObject({ severity: 'error', place: { template: 'house', line } });
    expect(finding?.message).toContain(message);
  });

  it('may be nested 20 deep and no deeper', () => {
    expect(findings(nested(19))[0]?.message).not.toContain('nested deeper');
    expect(findings(nested(20))[0]?.message).toContain('nested deeper');
  });
});
