import type { KeyboardEvent, RefObject } from 'react';
import { IconButton } from '../../controls/icon-button.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { mostFound } from './find-in-text.ts';

export interface FindBarProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** How many places there are, and which one is stood on, counted from 1. */
  readonly count: number;
  readonly at: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
  readonly input: RefObject<HTMLInputElement | null>;
}

/** Finds words in the capture: Enter goes to the next place, Shift Enter to the one before, Escape back to the text. */
export function FindBar({ words, onWords, count, at, onStep, onClose, input }: FindBarProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="capture-find" role="search" onKeyDownCapture={onKeyDown}>
      <SearchField
        label="Find in capture"
        value={words}
        onChange={onWords}
        inputRef={input}
        autoFocus
        maxLength={300}
      />
      <span className="small second num" role="status">
        {words.trim() === ''
          ? ''
          : count === 0
            ? 'Not found'
            : `${at} of ${count === mostFound ? `${count} or more` : count}`}
      </span>
      <IconButton icon="up" size="low" label="Previous" shortcut="Shift+Enter" onPress={() => onStep(-1)} />
      <IconButton icon="down" size="low" label="Next" shortcut="Enter" onPress={() => onStep(1)} />
      <IconButton icon="close" size="low" label="Close" shortcut="Escape" onPress={onClose} />
    </div>
  );
}
