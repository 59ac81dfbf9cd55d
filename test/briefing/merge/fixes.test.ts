import { describe, expect, it } from 'vitest';
import { merge } from '../../../briefing/merge/merge.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { requestFor } from './merging.ts';

function findingsIn(prose: string): readonly Finding[] {
  const request = requestFor('{% slot "outlook" %}', { slots: { outlook: prose } });
  const merged = merge(request);
  return merged.ok ? merged.value.findings : merged.failure.findings;
}

describe('a finding that knows what was meant', () => {
  it.each([
    ['a filter', 'Seen {{ facts.T05.date | shrot }}.', 'unknown-filter'],
    ['a field', 'First.\n\n{{ facts.T05.quantty }} came.', 'unknown-field'],
    ['a fact', '{{ facts.T5.statement }}', 'unknown-fact'],
    ['a root', '{{ fcts.T05.statement }}', 'unknown-name'],
    ['a detail without its prefix', '{{ facts.T02.from }}', 'unknown-field'],
    ['a misspelt detail', '{{ facts.T02.details.frmo }}', 'unknown-detail'],
    ['a box', '::: warnin Careful\nText.\n:::', 'fence-name'],
    [
      'a likelihood',
      '::: judgement {likelihood="very likly" confidence=low}\nIt rains.\n:::',
      'likelihood-term',
    ],
    [
      'a confidence',
      '::: judgement {likelihood="likely" confidence=hihg}\nIt rains.\n:::',
      'confidence-level',
    ],
  ])('offers the words that mend %s', (_, prose, rule) => {
    const finding = findingsIn(prose).find((one) => one.rule === rule);
    const [fix] = finding?.fixes ?? [];
    const lines = prose.split('\n');
    const line = (finding?.place?.line ?? 0) - 1;
    expect(lines[line]).toContain(fix?.find);
    const mended = lines.with(line, (lines[line] ?? '').replace(fix?.find ?? '', fix?.use ?? ''));
    expect(findingsIn(mended.join('\n')).map((one) => one.rule)).not.toContain(rule);
  });

  it('offers nothing where no name is near', () => {
    const [finding] = findingsIn('{{ facts.ZZ99.statement }}');
    expect(finding).toMatchObject({ rule: 'unknown-fact' });
    expect(finding).not.toHaveProperty('fixes');
  });
});
