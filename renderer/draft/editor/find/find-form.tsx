import './find-bar.css';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../controls/button.tsx';
import { IconButton } from '../../../controls/icon-button.tsx';
import { TextField } from '../../../controls/text-field.tsx';
import { say } from '../../../controls/toast.tsx';
import { useCommand } from '../../../commands/use-command.ts';
import { counted } from '../../../../briefing/text/counted.ts';
import { FindOptions } from './find-options.tsx';
import type { FindChoices } from './find-options.tsx';
import type { Searched } from './slot-search.ts';
import type { SearchPlace } from './use-slot-search.ts';
import { useSlotSearch } from './use-slot-search.ts';

export interface FindFormProps {
  /** `Find in the draft` */
  readonly label: string;
  readonly place: SearchPlace;
  /** The slot that can be searched alone; absent where there is one text. */
  readonly slot?: string | undefined;
  /** How what was replaced everywhere is taken back. */
  readonly undoWords: string;
  readonly withReplacement: boolean;
  readonly onClose: () => void;
}

const usual: FindChoices = { matchesCase: false, wholeWords: false, isPattern: false, scope: 'draft' };

/** Finds and replaces. Enter goes on, Shift Enter back, Escape closes. */
export function FindForm({ label, place, slot, undoWords, withReplacement, onClose }: FindFormProps) {
  const [words, setWords] = useState(() => chosenWords(place.searched));
  const [replacement, setReplacement] = useState('');
  const [choices, setChoices] = useState(usual);
  const field = useRef<HTMLInputElement>(null);
  const only = choices.scope === 'slot' ? slot : undefined;
  const { search, count } = useSlotSearch(place, { words, replacement, ...choices }, only);
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
        : `${counted(replaced, 'place')} replaced. ${undoWords}`,
    );
  };
  return (
    <div className="find-place">
      <div className="find-bar" role="search" aria-label={label} onKeyDown={onKeyDown}>
        <TextField
          label="Find"
          isLabelHidden
          icon="search"
          placeholder={label}
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
        <FindOptions choices={choices} onChange={setChoices} hasScopes={slot !== undefined} />
        <IconButton icon="close" label="Close" shortcut="Escape" onPress={onClose} />
        {withReplacement && (
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
function chosenWords(searched: Searched): string {
  const slot = searched.lastSlot();
  if (slot === undefined) return '';
  const state = searched.stateOf(slot);
  const { from, to } = state.selection.main;
  const chosen = to - from > 200 ? '' : state.sliceDoc(from, to);
  return chosen.includes('\n') ? '' : chosen;
}
