import { markdown } from '@codemirror/lang-markdown';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorSelection, EditorState } from '@codemirror/state';
import type { StateCommand } from '@codemirror/state';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesTo } from '../../../../renderer/draft/editor/changes-to.ts';
import { insertProse } from '../../../../renderer/draft/editor/cite-fact.ts';
import { cleanText } from '../../../../renderer/draft/editor/clean-text.ts';
import {
  proseMatches,
  replacementFor,
  searchQuery,
} from '../../../../renderer/draft/editor/find/prose-matches.ts';
import type { Search } from '../../../../renderer/draft/editor/find/prose-matches.ts';
import { guardProse } from '../../../../renderer/draft/editor/guard-prose.ts';
import { proseLanguage } from '../../../../renderer/draft/editor/prose-language.ts';
import { eachToken } from '../../../../renderer/draft/editor/prose-token.ts';
import type { ProseToken } from '../../../../renderer/draft/editor/prose-token.ts';
import { linkSelection, wrapSelection } from '../../../../renderer/draft/editor/wrap-selection.ts';

/** A state from text in which `|` is the caret, or two of them the ends of what is chosen. */
function stateOf(text: string): EditorState {
  const [anchor = 0, head = anchor] = [...text.matchAll(/\|/gu)].map(({ index }, nth) => index - nth);
  const doc = text.replaceAll('|', '');
  const state = EditorState.create({
    doc,
    selection: EditorSelection.range(anchor, head),
    extensions: proseLanguage(),
  });
  ensureSyntaxTree(state, doc.length, 5000);
  return state;
}

function shown({ doc, selection: { main } }: EditorState): string {
  const text = doc.toString();
  const between = main.empty ? '' : `${text.slice(main.from, main.to)}|`;
  return `${text.slice(0, main.from)}|${between}${text.slice(main.to)}`;
}

function after(text: string, command: StateCommand): string {
  let state = stateOf(text);
  command({ state, dispatch: (transaction) => (state = transaction.state) });
  return shown(state);
}

function tokens(text: string): readonly ProseToken[] {
  const found: ProseToken[] = [];
  const state = stateOf(text);
  eachToken(state, { from: 0, to: state.doc.length }, (token) => found.push(token));
  return found;
}

describe('tokens in prose', () => {
  it('are citations with all that they name', () => {
    expect(tokens('Syria,[@T05, p. 4; the ceiling: @T03] a')).toEqual([
      {
        kind: 'citation',
        from: 6,
        to: 37,
        targets: [
          { id: 'T05', words: 'T05, p. 4' },
          { id: 'T03', words: 'the ceiling: T03' },
        ],
      },
    ]);
  });

  it('are values, also in lists, boxes, quotations and notes', () => {
    const text = '- {{ a }}\n\n::: warning {{ b }}\n{{ c }}\n:::\n\n> {{ d }}\n\nOwn^[see {{ e }} [@S1]].';
    expect(tokens(text).map((token) => (token.kind === 'value' ? token.value.trim() : token.kind))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'citation',
    ]);
  });

  it('are not what only looks like one', () => {
    expect(tokens('[T05] [ @T05] { facts } {{ open \\[@T05] `[@T05]` mail@example.org')).toEqual([]);
  });
});

describe('prose that is more markup than words', () => {
  it('is shown as it stands, as it is when it is merged', () => {
    expect(tokens('[@T05] '.repeat(300))).toHaveLength(300);
    expect(tokens('[@T05] '.repeat(600))).toEqual([]);
  });

  it.each(['*a', '[a](', '> ', '^[', '{{', '- > ', ':::\n'])('opens all the same: %j', (sign) => {
    expect(tokens(sign.repeat(200_000 / sign.length))).toEqual([]);
  });
});

describe('keys of Markdown', () => {
  it('put marks around what is chosen, and take them away again', () => {
    expect(after('so |very| big', wrapSelection('**'))).toBe('so **|very|** big');
    expect(after('so **|very|** big', wrapSelection('**'))).toBe('so |very| big');
    expect(after('so | big', wrapSelection('*'))).toBe('so *|* big');
  });

  it('do not take half of a bold mark for an italic one', () => {
    expect(after('**|very|**', wrapSelection('*'))).toBe('***|very|***');
  });

  it('make a link with the caret at its address', () => {
    expect(after('see |here| now', linkSelection)).toBe('see [here](|) now');
    expect(after('see |', linkSelection)).toBe('see [|]()');
  });
});

function cite(text: string): string {
  const state = stateOf(text);
  return shown(state.update(insertProse(state, '[@T03]', state.selection.main.from)).state);
}

describe('a citation that is put in', () => {
  it('stands at the caret, which goes behind it', () => {
    expect(cite('in Syria,| and')).toBe('in Syria,[@T03]| and');
  });

  it('joins the one that it is put into or right behind', () => {
    expect(cite('Syria,[@T05]| and')).toBe('Syria,[@T05; @T03]| and');
    expect(cite('Syria,[@T|05] and')).toBe('Syria,[@T05; @T03]| and');
    expect(cite('Syria,|[@T05] and')).toBe('Syria,[@T03]|[@T05] and');
  });
});

describe('changes from elsewhere', () => {
  it('turn any text into any other', () => {
    assert(
      property(string({ maxLength: 200 }), string({ maxLength: 200 }), (before, target) => {
        const state = EditorState.create({ doc: before.replaceAll(/\r\n?/gu, '\n') });
        const text = target.replaceAll(/\r\n?/gu, '\n');
        const changes = changesTo(state.doc.toString(), text);
        expect(state.update({ changes }).newDoc.toString()).toBe(text);
      }),
    );
  });

  it('leave the caret where it was in what stays', () => {
    const state = stateOf('one two three| four');
    const changes = changesTo('one two three four', 'zero one 2 three four five');
    expect(shown(state.update({ changes }).state)).toBe('zero one 2 three| four five');
  });
});

describe('text from elsewhere', () => {
  it('loses what no text may hold, and only that', () => {
    expect(cleanText('a\r\nb\u2028c\u000bd')).toEqual({ text: 'a\nb\nc\nd', removed: 0 });
    expect(cleanText('\uf0b7\tone\ufeff two \u202Ethree')).toEqual({ text: '\tone two three', removed: 3 });
    expect(cleanText('عدد ۲٬۲۲۵ \u200e😀')).toEqual({ text: 'عدد ۲٬۲۲۵ \u200e😀', removed: 0 });
  });
});

function guarded(doc: string): { readonly state: EditorState; readonly said: string[] } {
  const said: string[] = [];
  return {
    state: EditorState.create({ doc, extensions: guardProse((sentence) => said.push(sentence)) }),
    said,
  };
}

describe('the guard of a slot', () => {
  it('takes text up to the bound and no more, says so, and cuts nothing', () => {
    const { state, said } = guarded('x'.repeat(204_799));
    const full = state.update({ changes: { from: 0, insert: 'y' } }).state;
    expect(full.doc.length).toBe(204_800);
    expect(said).toEqual([]);
    expect(full.update({ changes: { from: 0, insert: 'z' } }).newDoc.eq(full.doc)).toBe(true);
    expect(said).toEqual([expect.stringMatching(/at most 204,800 characters.*The slot stays as it was/u)]);
  });

  it('lets a slot that is too long be shortened', () => {
    const { state } = guarded('x'.repeat(300_000));
    expect(state.update({ changes: { from: 0, to: 10 } }).newDoc.length).toBe(299_990);
  });

  it('refuses characters that could stand for our own marks', () => {
    const { state, said } = guarded('x');
    expect(state.update({ changes: { from: 0, insert: '\ue000' } }).newDoc.toString()).toBe('x');
    expect(said[0]).toContain('a private-use character (U+E000)');
  });
});

describe('finding in prose', () => {
  const usual: Search = {
    words: '',
    replacement: '',
    matchesCase: false,
    wholeWords: false,
    isPattern: false,
  };
  const found = (text: string, search: Partial<Search>): readonly string[] => {
    const state = EditorState.create({ doc: text });
    return proseMatches(searchQuery({ ...usual, ...search }), state).map(({ from, to }) =>
      state.sliceDoc(from, to),
    );
  };

  it('takes signs as they are, unless a regular expression is meant', () => {
    expect(found('a.b a\\nb axb', { words: 'a.b' })).toEqual(['a.b']);
    expect(found('a.b a\\nb axb', { words: 'a\\nb' })).toEqual(['a\\nb']);
    expect(found('a.b a\\nb axb', { words: 'a.b', isPattern: true })).toEqual(['a.b', 'axb']);
  });

  it('minds case and whole words where that is asked', () => {
    expect(found('Iraq iraqi IRAQ', { words: 'iraq' })).toEqual(['Iraq', 'iraq', 'IRAQ']);
    expect(found('Iraq iraqi IRAQ', { words: 'Iraq', matchesCase: true })).toEqual(['Iraq']);
    expect(found('Iraq iraqi IRAQ', { words: 'iraq', wholeWords: true })).toEqual(['Iraq', 'IRAQ']);
  });

  it('finds nothing by half a regular expression, and no end by one of nothing', () => {
    expect(found('(a)', { words: '(', isPattern: true })).toEqual([]);
    expect(found('abc', { words: 'x*', isPattern: true })).toEqual([]);
  });

  it('puts groups of a regular expression into what replaces it', () => {
    const search = { ...usual, words: '(\\d+) (men)', replacement: '$2: $1 $$ $& $9', isPattern: true };
    const state = EditorState.create({ doc: 'took 150 men', extensions: markdown() });
    const [match] = proseMatches(searchQuery(search), state);
    expect(match && replacementFor(match, search)).toBe('men: 150 $ 150 men $9');
    expect(match && replacementFor(match, { ...search, isPattern: false })).toBe('$2: $1 $$ $& $9');
  });
});
