import type { Extension } from '@codemirror/state';
import type { EditorView, Tooltip } from '@codemirror/view';
import { hoverTooltip } from '@codemirror/view';
import { readReference } from './author-reference.ts';
import { liquidTokens } from './liquid-tokens.ts';

/** Says in a line what a tag or filter does while the pointer rests on it. */
export function authorNotes(): Extension {
  return hoverTooltip(noteAt);
}

async function noteAt({ state }: EditorView, at: number): Promise<Tooltip | null> {
  const line = state.doc.lineAt(at);
  const token = liquidTokens(line.text).find(
    ({ from, to, kind }) =>
      (kind === 'tag' || kind === 'filter') && line.from + from <= at && at <= line.from + to,
  );
  if (token === undefined) return null;
  const name = line.text.slice(token.from, token.to);
  const reference = await readReference();
  const note =
    token.kind === 'filter'
      ? reference?.filters.find((filter) => filter.name === name)?.about
      : reference?.tags.find((tag) => tag.name === name.replace(/^end/u, ''))?.about;
  if (note === undefined) return null;
  return {
    pos: line.from + token.from,
    end: line.from + token.to,
    create: () => ({ dom: noteOf(name, note) }),
  };
}

function noteOf(name: string, note: string): HTMLElement {
  const element = document.createElement('div');
  element.className = 'author-note';
  const code = document.createElement('b');
  code.className = 'code';
  code.textContent = name;
  element.append(code, ` ${note}`);
  return element;
}
