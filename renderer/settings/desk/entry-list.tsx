import { useState } from 'react';
import type { ReactNode } from 'react';
import { counted } from '../../../briefing/text/counted.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { useOnce } from '../../controls/use-once.ts';

/** The most entries that are listed at once; the others are found by words. */
const mostListed = 50;
/** The most entries that are looked through without a search. */
const mostUnsearched = 8;

/** How an entry of a list stands in its line. */
export interface EntryWords {
  readonly name: string;
  /** What else is known of it, by which it is found too. */
  readonly more: string;
}

export interface EntryListProps<Entry> {
  /** What one of them is called: `name`. */
  readonly noun: string;
  readonly entries: readonly Entry[];
  readonly wordsOf: (entry: Entry) => EntryWords;
  readonly isReadOnly: boolean;
  readonly onRemove: (entry: Entry) => void;
  /** What else can be done with an entry. */
  readonly deed?: (entry: Entry) => ReactNode;
}

/** A list of the desk's own that is searched by words, and whose entries can be removed. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { noun, entries, wordsOf, isReadOnly, onRemove, deed } = props;
  const [words, setWords] = useState('');
  const once = useOnce();
  const worded = entries.map((entry) => ({ entry, ...wordsOf(entry) }));
  const found = worded.filter(({ name, more }) => folded(`${name} ${more}`).includes(folded(words.trim())));
  if (entries.length === 0) return null;
  return (
    <>
      {entries.length > mostUnsearched && (
        <SearchField label={`Search ${noun}s`} value={words} onChange={setWords} />
      )}
      <ul className="name-list">
        {found.slice(0, mostListed).map(({ entry, name, more }) => (
          <li key={name}>
            <span className="grow kind-words">
              <b className="strong" dir="auto">
                {name}
              </b>
              <small className="second small" dir="auto">
                {more}
              </small>
            </span>
            {deed?.(entry)}
            <IconButton
              icon="trash"
              size="low"
              label={`Remove ${name}`}
              isDisabled={isReadOnly}
              onPress={() => void once(() => onRemove(entry))}
            />
          </li>
        ))}
      </ul>
      <Unlisted noun={noun} all={entries.length} found={found.length} />
    </>
  );
}

/** Says what the list does not show. */
function Unlisted({
  noun,
  all,
  found,
}: {
  readonly noun: string;
  readonly all: number;
  readonly found: number;
}) {
  if (found === 0) return <p className="second small">{`None of the ${all} ${noun}s has these words.`}</p>;
  if (found <= mostListed) return null;
  return (
    <p className="second small">{`${counted(found - mostListed, `more ${noun}`)}. Search to see them.`}</p>
  );
}
