import { describe, expect, test } from 'vitest';
import { commonValues } from '../../../briefing/facts/common-values.ts';
import { applyFactChanges } from '../../../briefing/facts/fact-changes.ts';
import { factDifferences, withFieldsOf } from '../../../briefing/facts/fact-differences.ts';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { transfer } from './form/sample-form.ts';

describe('changing several facts at once', () => {
  test('changes what is given and nothing else', () => {
    const changed = applyFactChanges(transfer, {
      marking: 'TLP:RED',
      reviewBy: '2026-03-02',
      credibility: null,
      addTags: ['count', 'seen'],
      removePlaces: ['Syria'],
    });
    const { credibility: _credibility, ...rest } = transfer;
    expect(changed).toEqual({
      ...rest,
      marking: 'TLP:RED',
      reviewBy: '2026-03-02',
      tags: ['count', 'seen'],
      places: ['Iraq'],
    });
  });

  test('leaves a fact alone that is so already', () => {
    expect(applyFactChanges(transfer, { marking: 'TLP:GREEN', removeTags: ['none'] })).toBe(transfer);
  });

  test('lets go of the newer fact when a superseded one is made current', () => {
    const old: Fact = { ...transfer, status: 'superseded', supersededBy: 'T12' };
    expect(applyFactChanges(old, { status: 'current' })).not.toHaveProperty('supersededBy');
    expect(applyFactChanges(old, { marking: 'TLP:RED' }).supersededBy).toBe('T12');
  });

  test('is shown what they have in common and what is mixed', () => {
    const other: Fact = { ...transfer, id: 'T06', marking: 'TLP:RED', tags: ['count', 'more'] };
    const common = commonValues([transfer, other]);
    expect(common.marking).toEqual({ same: false });
    expect(common.status).toEqual({ same: true, value: 'current' });
    expect(common.reviewBy).toEqual({ same: true });
    expect(common.tags).toEqual([
      { value: 'count', count: 2 },
      { value: 'more', count: 1 },
    ]);
  });
});

describe('two states of a fact', () => {
  const later: Fact = {
    ...transfer,
    statement: 'Other words.',
    quantities: [{ qualifier: 'about', value: 2200, unit: 'men' }],
    details: { movement: 'completed', by: 'Iraq' },
  };

  test('differ field by field, in words', () => {
    expect(factDifferences(transfer, later)).toEqual([
      { field: 'statement', before: transfer.statement, after: 'Other words.' },
      { field: 'quantities', before: '2,225 detainees', after: 'about 2,200 men' },
      { field: 'details.from', before: 'Syria' },
      { field: 'details.movement', before: 'under way', after: 'completed' },
      { field: 'details.by', after: 'Iraq' },
    ]);
    expect(factDifferences(transfer, transfer)).toEqual([]);
  });

  test('can be brought back for some fields alone', () => {
    const fields = factDifferences(transfer, later).map(({ field }) => field);
    expect(withFieldsOf(later, transfer, fields)).toEqual(transfer);
    const back = withFieldsOf(later, transfer, ['details.from']);
    expect(back).toEqual({ ...later, details: { ...later.details, from: 'Syria' } });
  });
});
