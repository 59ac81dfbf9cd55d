import { describe, expect, it } from 'vitest';
import type { OpenedDraft } from '../../../briefing/contract/draft-calls.ts';
import { tlp } from '../../../briefing/document/marking.ts';
import { unsavedSlots } from '../../../renderer/draft/autosave.ts';
import type { Draft } from '../../../renderer/draft/draft-state.ts';
import { createDraftState } from '../../../renderer/draft/draft-state.ts';
import { settleClash } from '../../../renderer/draft/settle-clash.ts';
import { takeOver } from '../../../renderer/draft/take-over.ts';
import { textDifference } from '../../../renderer/text/text-difference.ts';
import { rememberUnsaved, restoreUnsaved } from '../../../renderer/draft/unsaved-prose.ts';

function onDesk(slots: Readonly<Record<string, string>>, revision = 1): OpenedDraft {
  return {
    briefing: { id: 'B1', template: 'x', title: 'T', parameters: {}, selection: {}, slots },
    revision,
    head: {
      title: 'Report',
      look: 'briefing',
      language: 'en-GB',
      parameters: [],
      needs: [],
      slots: [],
      details: [],
      sources: true,
      contentsFrom: 0,
    },
    outline: [{ kind: 'set-up' }],
    markings: tlp,
    language: 'en-GB',
    deskLanguage: 'en-GB',
    translations: {},
    producer: 'Desk',
    timeZone: 'UTC',
  };
}

function draftOf(slots: Readonly<Record<string, string>>): Draft {
  return createDraftState('desk', onDesk(slots), false);
}

function clashing(): Draft {
  const draft = draftOf({ a: 'base' });
  draft.type('a', 'mine');
  draft.state.setState({ clashes: { a: 'theirs' } });
  return draft;
}

describe('what another window changed', () => {
  it('comes into slots that were not touched here, and never over what was typed', () => {
    const draft = draftOf({ a: 'one', b: 'two' });
    draft.type('a', 'one and mine');
    takeOver(draft, onDesk({ a: 'theirs', b: 'two of theirs', c: 'new' }, 2));
    expect(draft.state.getState()).toMatchObject({
      texts: { a: 'one and mine', b: 'two of theirs', c: 'new' },
      revision: 2,
    });
    expect(unsavedSlots(draft.state.getState())).toEqual(['a']);
  });

  it('is as good as saved where both typed the same', () => {
    const draft = draftOf({ a: 'one' });
    draft.type('a', 'the same');
    takeOver(draft, onDesk({ a: 'the same' }));
    expect(unsavedSlots(draft.state.getState())).toEqual([]);
  });

  it('empties a slot here that was emptied there', () => {
    const draft = draftOf({ a: 'one', b: 'two' });
    takeOver(draft, onDesk({ a: 'one' }));
    expect(draft.state.getState().texts).toEqual({ a: 'one', b: '' });
  });

  it('leaves the texts alone where it was the set-up, so that no editor is disturbed', () => {
    const draft = draftOf({ a: 'one' });
    const { texts } = draft.state.getState();
    takeOver(draft, onDesk({ a: 'one' }, 2));
    expect(draft.state.getState().texts).toBe(texts);
  });

  it('keeps a change of the set-up in view that is still on its way', () => {
    const draft = draftOf({});
    draft.state.setState({ pending: [{ title: 'Mine' }] });
    takeOver(draft, onDesk({}, 2));
    expect(draft.state.getState().briefing.title).toBe('Mine');
  });
});

describe('a slot that was changed in two windows', () => {
  it('goes to the desk as it is here, on top of theirs, where mine is kept', () => {
    const draft = clashing();
    settleClash(draft, 'a', 'mine');
    expect(draft.state.getState()).toMatchObject({
      texts: { a: 'mine' },
      kept: { a: 'theirs' },
      clashes: {},
    });
  });

  it('comes into the window where theirs is taken', () => {
    const draft = clashing();
    settleClash(draft, 'a', 'theirs');
    expect(draft.state.getState().texts).toEqual({ a: 'theirs' });
    expect(unsavedSlots(draft.state.getState())).toEqual([]);
  });

  it('shows what they have now, if they go on', () => {
    const draft = clashing();
    takeOver(draft, onDesk({ a: 'theirs, later' }));
    expect(draft.state.getState().clashes).toEqual({ a: 'theirs, later' });
  });
});

describe('prose that the desk did not take', () => {
  it('is there again when the draft is opened again, and only then', () => {
    const left = draftOf({ a: 'one', b: 'two' });
    left.type('a', 'unsaved');
    expect(rememberUnsaved('/desk', left)).toBe(true);
    const other = draftOf({ a: 'one', b: 'two' });
    restoreUnsaved('/another desk', other);
    expect(other.state.getState().texts['a']).toBe('one');
    const again = draftOf({ a: 'one', b: 'changed meanwhile' });
    restoreUnsaved('/desk', again);
    expect(again.state.getState().texts).toEqual({ a: 'unsaved', b: 'changed meanwhile' });
    expect(unsavedSlots(again.state.getState())).toEqual(['a']);
    const third = draftOf({ a: 'one' });
    restoreUnsaved('/desk', third);
    expect(third.state.getState().texts['a']).toBe('one');
  });
});

describe('the difference between two texts', () => {
  it('names what went in the one and what came in the other, and loses no letter', () => {
    const { before, after } = textDifference('The count is 2,200 men.', 'The count is about 2,225 men.');
    expect(before.map(({ text }) => text).join('')).toBe('The count is 2,200 men.');
    expect(after.map(({ text }) => text).join('')).toBe('The count is about 2,225 men.');
    expect(before.some(({ kind }) => kind === 'added')).toBe(false);
    expect(after.some(({ kind }) => kind === 'added')).toBe(true);
  });
});
