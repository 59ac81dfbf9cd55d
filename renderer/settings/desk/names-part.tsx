import { useState } from 'react';
import type { HouseName } from '../../../briefing/names/house-name.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { NameDialog } from './name-dialog.tsx';
import { PasteNamesDialog } from './paste-names-dialog.tsx';

/** The most names that are listed at once; the others are found by words. */
const mostListed = 50;

type Asked = { readonly kind: 'one'; readonly name: HouseName | undefined } | { readonly kind: 'paste' };

/** Names as the house writes them, with the spellings that its sources use. */
export function NamesPart({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const names = settings.names ?? [];
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const keep = (next: readonly HouseName[]): void => change({ names: next.length === 0 ? undefined : next });
  const found = names.filter((name) => hasWords(name, words));
  return (
    <SettingsPart
      id="names"
      words="Prose is written with the name of the house; a quotation keeps the spelling of its source."
    >
      {names.length > 8 && <SearchField label="Search names" value={words} onChange={setWords} />}
      {names.length > 0 && (
        <ul className="name-list">
          {found.slice(0, mostListed).map((name) => (
            <li key={name.house}>
              <span className="grow kind-words">
                <b className="strong" dir="auto">
                  {name.house}
                </b>
                <small className="second small" dir="auto">
                  {othersOf(name)}
                </small>
              </span>
              <Button kind="plain" size="low" onPress={() => setAsked({ kind: 'one', name })}>
                {isReadOnly ? 'Show…' : 'Edit…'}
              </Button>
              <IconButton
                icon="trash"
                size="low"
                label={`Remove ${name.house}`}
                isDisabled={isReadOnly}
                onPress={() => keep(names.filter((one) => one !== name))}
              />
            </li>
          ))}
        </ul>
      )}
      {found.length > mostListed && (
        <p className="second small">{`${counted(found.length - mostListed, 'more name')}. Search to see them.`}</p>
      )}
      <div className="button-row">
        <Button
          icon="plus"
          isDisabled={isReadOnly}
          onPress={() => setAsked({ kind: 'one', name: undefined })}
        >
          New name…
        </Button>
        <Button kind="plain" isDisabled={isReadOnly} onPress={() => setAsked({ kind: 'paste' })}>
          Paste a list…
        </Button>
      </div>
      {asked?.kind === 'one' && (
        <NameDialog
          name={asked.name}
          taken={names.filter((one) => one !== asked.name).map(({ house }) => house)}
          isReadOnly={isReadOnly}
          onKeep={(name) => keep(withName(names, asked.name, name))}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.kind === 'paste' && (
        <PasteNamesDialog names={names} onKeep={keep} onClose={() => setAsked(undefined)} />
      )}
    </SettingsPart>
  );
}

function withName(
  names: readonly HouseName[],
  before: HouseName | undefined,
  name: HouseName,
): readonly HouseName[] {
  const kept = before === undefined ? [...names, name] : names.map((one) => (one === before ? name : one));
  return kept.toSorted((one, other) => (folded(one.house) < folded(other.house) ? -1 : 1));
}

function othersOf({ inFull, spellings, scripts }: HouseName): string {
  const others = [...spellings, ...scripts].join(', ');
  if (inFull === undefined) return others;
  return others === '' ? inFull : `${inFull}; ${others}`;
}

function hasWords(name: HouseName, words: string): boolean {
  return folded(`${name.house} ${othersOf(name)}`).includes(folded(words.trim()));
}
