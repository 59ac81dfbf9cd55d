import { useState } from 'react';
import type { HouseName } from '../../../briefing/names/house-name.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { Button } from '../../controls/button.tsx';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { EntryList } from './entry-list.tsx';
import { NameDialog } from './name-dialog.tsx';
import { PasteNamesDialog } from './paste-names-dialog.tsx';

/** A dialog, with the names as they were when it opened: others may change them meanwhile. */
type Asked = { readonly names: readonly HouseName[] } & (
  { readonly kind: 'one'; readonly name: HouseName | undefined } | { readonly kind: 'paste' }
);

/** Names as the house writes them, with the spellings that its sources use. */
export function NamesPart({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const names = settings.names ?? [];
  const [asked, setAsked] = useState<Asked>();
  const keep = (next: readonly HouseName[], before: readonly HouseName[]): void =>
    change({ names: orNone(next) }, { names: orNone(before) });
  const askFor = (name: HouseName | undefined): void => setAsked({ kind: 'one', name, names });
  return (
    <SettingsPart
      id="names"
      words="Prose is written with the name of the house; a quotation keeps the spelling of its source."
    >
      <EntryList
        noun="name"
        entries={names}
        wordsOf={(name) => ({ name: name.house, more: othersOf(name) })}
        isReadOnly={isReadOnly}
        onRemove={(name) => keep(without(names, name), names)}
        deed={(name) => (
          <Button
            kind="plain"
            size="low"
            aria-label={`${isReadOnly ? 'Show' : 'Edit'} ${name.house}`}
            onPress={() => askFor(name)}
          >
            {isReadOnly ? 'Show…' : 'Edit…'}
          </Button>
        )}
      />
      <div className="button-row">
        <Button icon="plus" isDisabled={isReadOnly} onPress={() => askFor(undefined)}>
          New name…
        </Button>
        <Button kind="plain" isDisabled={isReadOnly} onPress={() => setAsked({ kind: 'paste', names })}>
          Paste a list…
        </Button>
      </div>
      {asked?.kind === 'one' && (
        <NameDialog
          name={asked.name}
          taken={without(names, asked.name).map(({ house }) => house)}
          isReadOnly={isReadOnly}
          onKeep={(name) => keep(withName(asked.names, asked.name, name), asked.names)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.kind === 'paste' && (
        <PasteNamesDialog
          names={asked.names}
          onKeep={(next) => keep(next, asked.names)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </SettingsPart>
  );
}

function orNone(names: readonly HouseName[]): readonly HouseName[] | undefined {
  return names.length === 0 ? undefined : names;
}

function without(names: readonly HouseName[], name: HouseName | undefined): readonly HouseName[] {
  return names.filter(({ house }) => house !== name?.house);
}

function withName(
  names: readonly HouseName[],
  before: HouseName | undefined,
  name: HouseName,
): readonly HouseName[] {
  const kept = [...without(names, before), name];
  return kept.toSorted((one, other) => (folded(one.house) < folded(other.house) ? -1 : 1));
}

function othersOf({ inFull, spellings, scripts }: HouseName): string {
  const others = [...spellings, ...scripts].join(', ');
  if (inFull === undefined) return others;
  return others === '' ? inFull : `${inFull}; ${others}`;
}
