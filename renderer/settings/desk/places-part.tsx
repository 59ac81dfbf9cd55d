import { useState } from 'react';
import type { Place } from '../../../briefing/charts/places/place.ts';
import { joinedPlaces } from '../../../briefing/charts/places/places-in-text.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { BoundariesField } from './boundaries-field.tsx';
import { PastePlacesDialog } from './paste-places-dialog.tsx';

/** The most places that are listed at once; the others are found by words. */
const mostListed = 50;

/** Where the places lie that facts name, for maps. */
export function PlacesPart({ hand }: { readonly hand: DeskSettingsHand }) {
  const { settings, change, isReadOnly } = hand;
  const places = settings.places ?? [];
  const [words, setWords] = useState('');
  const [isPasting, setPasting] = useState(false);
  const keep = (next: readonly Place[]): void => change({ places: next.length === 0 ? undefined : next });
  const found = places.filter((place) => namesOf(place).some((name) => folded(name).includes(folded(words))));
  return (
    <SettingsPart
      id="places"
      words="Maps find a place by the name that a fact gives it: here first, then among those built in."
    >
      {places.length > 8 && <SearchField label="Search places" value={words} onChange={setWords} />}
      {places.length > 0 && (
        <ul className="name-list">
          {found.slice(0, mostListed).map((place) => (
            <li key={place.name}>
              <span className="grow kind-words">
                <b className="strong" dir="auto">
                  {place.name}
                </b>
                <small className="second small" dir="auto">
                  {whereOf(place)}
                </small>
              </span>
              <IconButton
                icon="trash"
                size="low"
                label={`Remove ${place.name}`}
                isDisabled={isReadOnly}
                onPress={() => keep(places.filter((one) => one !== place))}
              />
            </li>
          ))}
        </ul>
      )}
      {found.length > mostListed && (
        <p className="second small">{`${counted(found.length - mostListed, 'more place')}. Search to see them.`}</p>
      )}
      <div className="button-row">
        <Button icon="plus" isDisabled={isReadOnly} onPress={() => setPasting(true)}>
          Add places…
        </Button>
      </div>
      <BoundariesField hand={hand} />
      {isPasting && (
        <PastePlacesDialog
          onKeep={(more) => keep(joinedPlaces(places, more))}
          onClose={() => setPasting(false)}
        />
      )}
    </SettingsPart>
  );
}

function namesOf({ name, otherNames = [] }: Place): readonly string[] {
  return [name, ...otherNames];
}

/** `Tell Afar · 36.38, 42.45` */
function whereOf({ otherNames = [], latitude, longitude, radius }: Place): string {
  const extent = radius === undefined ? [] : [`${radius} km around`];
  return [...otherNames, `${latitude}, ${longitude}`, ...extent].join(' · ');
}
