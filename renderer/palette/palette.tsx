import './palette.css';
import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { isKey } from '../commands/command-keys.ts';
import { useCommand } from '../commands/use-command.ts';
import { Icon } from '../controls/icon.tsx';
import { Kbd } from '../controls/kbd.tsx';
import { say } from '../controls/toast.tsx';
import { citing } from '../state/citing.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { optionId, PaletteList } from './palette-list.tsx';
import { useAnswer } from './use-answer.ts';

/** The field over everything that finds facts, briefings, sources, settings and commands. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  useCommand('palette', () => setOpen(true));
  return (
    <ModalOverlay className="scrim palette-ground" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="palette">
        <Dialog className="palette-body" aria-label="Search or run a command">
          <PaletteContent onClose={() => setOpen(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteContent({ onClose }: { readonly onClose: () => void }) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { answer, latest } = useAnswer(typed);
  const { entries } = answer;
  useEffect(() => setAt(0), [answer]);
  const open = (entry: PaletteEntry): void => {
    onClose();
    afterClosing(entry.open);
  };
  const cite = (entry: PaletteEntry): void => {
    const { fact } = entry;
    if (fact === undefined) return open(entry);
    onClose();
    afterClosing(() => {
      const inDraft = citing();
      if (inDraft === undefined) say('Open a draft and put the caret where the fact is to be cited.');
      else inDraft(fact);
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = indexAfter(event.key, at, entries.length);
    if (next !== undefined) setAt(next);
    else if (event.key === 'Enter')
      void act({ typed, answer, at, latest }, event.ctrlKey || event.metaKey ? cite : open);
    else if (isKey(event, 'k') && (event.ctrlKey || event.metaKey)) onClose();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="palette-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Search or run a command"
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? optionId(list, at) : undefined}
          placeholder="Search or run a command"
          autoFocus
          maxLength={200}
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKey}
        />
        <Kbd keys="Escape" />
      </div>
      <PaletteList id={list} entries={entries} words={answer.typed.replace('>', '')} at={at} onOpen={open} />
      <PaletteNote typed={answer.typed} count={entries.length} trouble={answer.trouble} />
      <PaletteFoot />
    </>
  );
}

interface Asked extends ReturnType<typeof useAnswer> {
  readonly typed: string;
  readonly at: number;
}

/** Does what the chosen line says; where its lines are not there yet, waits for them and takes the first. */
async function act({ typed, answer, at, latest }: Asked, run: (entry: PaletteEntry) => void): Promise<void> {
  const isThere = answer.typed === typed;
  const entry = isThere ? answer.entries[at] : (await latest()).entries[0];
  if (entry !== undefined) run(entry);
}

/** The focus first goes back to where it was, so that what is run finds it there. */
function afterClosing(run: () => void): void {
  setTimeout(run, 50);
}

function indexAfter(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return undefined;
}

interface PaletteNoteProps {
  readonly typed: string;
  readonly count: number;
  readonly trouble: string | undefined;
}

function PaletteNote({ typed, count, trouble }: PaletteNoteProps) {
  return (
    <p className="palette-note second" role="status">
      {trouble}
      {trouble === undefined && count === 0 && typed.trim() !== '' && `Nothing has “${typed.trim()}”.`}
    </p>
  );
}

function PaletteFoot() {
  const canCite = citing() !== undefined;
  return (
    <footer className="palette-foot small second">
      <span>
        <Kbd keys="Enter" /> open
      </span>
      {canCite && (
        <span>
          <Kbd keys="Mod+Enter" /> cite at the caret
        </span>
      )}
      <span className="grow" />
      <span>
        Start with <kbd className="kbd">&gt;</kbd> for commands only
      </span>
    </footer>
  );
}
