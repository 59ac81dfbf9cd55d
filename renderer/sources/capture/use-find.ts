import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useCommand } from '../../commands/use-command.ts';
import type { Stretch } from './capture-pieces.ts';
import { findInText } from './find-in-text.ts';

/** Finding words in the text of a capture: Ctrl F opens it. */
export function useFind(text: string) {
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const late = useDeferredValue(isOpen ? words : '');
  const found = useMemo(() => findInText(text, late), [text, late]);
  const current: Stretch | undefined = found[at] ?? found[0];
  const open = (): void => {
    setOpen(true);
    requestAnimationFrame(() => input.current?.select());
  };
  useCommand('find', open);
  return {
    input,
    isOpen,
    open,
    close: () => setOpen(false),
    words,
    setWords: (typed: string) => {
      setWords(typed);
      setAt(0);
    },
    found,
    current,
    at: found.length === 0 ? 0 : (found[at] === undefined ? 0 : at) + 1,
    step: (by: 1 | -1) => setAt((now) => (found.length === 0 ? 0 : (now + by + found.length) % found.length)),
  };
}
