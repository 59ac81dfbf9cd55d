import { useState } from 'react';
import type { Place } from '../../../briefing/charts/places/place.ts';
import { joinedPlaces } from '../../../briefing/charts/places/places-in-text.ts';
import { Button } from '../../controls/button.tsx';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { BoundariesField } from './boundaries-field.tsx';
import { EntryList } from './entry-list.tsx';
import { PastePlacesDialog } from './paste-places-dialog.tsx';

/** Where the places lie that facts name, for maps. */
export function PlacesPart({ hand }: { readonly hand: DeskSettingsHand }) {
  const { settings, change, isReadOnly } = hand;
  const places = settings.places ?? [];
  const [isPasting, setPasting] = useState(false);
  const keep = (next: readonly Place[]): void => change({ places: next.length === 0 ? undefined : next });
  return (
    <SettingsPart
      id="places"
      words="Maps find a place by the name that a fact gives it: here first, then among those built in."
    >
      <EntryList
        noun="place"
        entries={places}
        wordsOf={(place) => ({ name: place.name, more: whereOf(place) })}
        isReadOnly={isReadOnly}
        onRemove={(place) => keep(places.filter((one) => one !== place))}
      />
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

/** `Tell Afar · 36.38, 42.45` */
function whereOf({ otherNames = [], latitude, longitude, radius }: Place): string {
  const extent = radius === undefined ? [] : [`${radius} km around`];
  return [...otherNames, `${latitude}, ${longitude}`, ...extent].join(' · ');
}
