import './find-bar.css';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../controls/button.tsx';
import { IconButton } from '../../../controls/icon-button.tsx';
import { TextField } from '../../../controls/text-field.tsx';
import { say } from '../../../controls/toast.tsx';
import { useCommand } from '../../../commands/use-command.ts';
import { counted } from '../../../../briefing/text/counted.ts';
import { useDraftState } from '../../draft-state.ts';
import type { Manuscript } from '../manuscript.ts';
import { FindOptions } from './find-options.tsx';
import type { FindChoices } from './find-options.tsx';
import { useSlotSearch } from './use-slot-search.ts';

export interface FindBarProps {
  readonly manuscript: Manuscript;
  readonly withReplacement: boolean;
  readonly onClose: () => void;
}

const usual: FindChoices = { matchesCase: false, wholeWords: false, isPattern: false, scope: 'draft' };

/** Finds and replaces in a slot or in the whole draft. Enter goes on, Shift Enter back, Escape closes. */
export function FindBar({ manuscript, withReplacement, onClose }: FindBarProps) {
  const [words, setWords] = useState(() => chosenWords(manuscript));
  const [replacement, setReplacement] = useState('');
  const [choices, setChoices] = useState(usual);
  const field = useRef<HTMLInputElement>(null);
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  const { search, count } = useSlotSearch(manuscript, { words, replacement, ...choices });
  const refocus = () => field.current?.select();
  useEffect(refocus, []);
  useCommand('find', refocus);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      search.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const replaceAll = () => {
    const replaced = search.replaceAll();
    say(
      replaced === 0
        ? 'Nothing was found to replace.'
        : `${counted(replaced, 'place')} replaced. Undo in each slot takes it back.`,
    );
  };
  return (
    <div className="find-place">
      <div className="find-bar" role="search" aria-label="Find in the draft" onKeyDown={onKeyDown}>
        <TextField
          label="Find"
          isLabelHidden
          icon="search"
          placeholder="Find in the draft"
          value={words}
          onChange={setWords}
          inputRef={field}
          after={<Count words={words} isValid={search.isValid} {...count} />}
        />
        <span className="find-steps">
          <IconButton
            icon="up"
            label="Previous match"
            onPress={() => search.go(-1)}
            isDisabled={count.all === 0}
          />
          <IconButton
            icon="down"
            label="Next match"
            onPress={() => search.go(1)}
            isDisabled={count.all === 0}
          />
        </span>
        <FindOptions choices={choices} onChange={setChoices} />
        <IconButton icon="close" label="Close" shortcut="Escape" onPress={onClose} />
        {withReplacement && !isReadOnly && (
          <>
            <TextField
              label="Replace by"
              isLabelHidden
              icon="pencil"
              placeholder="Replace by"
              value={replacement}
              onChange={setReplacement}
            />
            <span className="find-replace">
              <Button onPress={() => search.replace()} isDisabled={count.all === 0}>
                Replace
              </Button>
              <Button onPress={replaceAll} isDisabled={count.all === 0}>
                Replace all
              </Button>
            </span>
          </>
        )}
      </div>
    </div>
  );
}

interface CountProps {
  readonly words: string;
  readonly isValid: boolean;
  readonly at: number;
  readonly all: number;
}

function Count({ words, isValid, at, all }: CountProps) {
  const counts = at === 0 ? counted(all, 'match').replace('matchs', 'matches') : `${at} of ${all}`;
  const said = isValid ? (all === 0 ? 'Not found' : counts) : 'Not a pattern yet';
  return (
    <span className="small quiet num find-count" role="status">
      {words === '' ? '' : said}
    </span>
  );
}

/** One line that is chosen in the prose is what one wants to find. */
function chosenWords(manuscript: Manuscript): string {
  const slot = manuscript.lastSlot();
  if (slot === undefined) return '';
  const state = manuscript.stateOf(slot);
  const { from, to } = state.selection.main;
  const chosen = to - from > 200 ? '' : state.sliceDoc(from, to);
  return chosen.includes('\n') ? '' : chosen;
}
