import { useState } from 'react';
import { tlp } from '../../../briefing/document/marking.ts';
import type { MarkingLevel, MarkingScheme } from '../../../briefing/document/marking.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { MarkingLabel } from '../../controls/marking-label.tsx';
import { Notice } from '../../controls/notice.tsx';
import { RadioGroup } from '../../controls/radio-group.tsx';
import { useOnce } from '../../controls/use-once.ts';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { MarkingLevelRow } from './marking-level-row.tsx';

/** The most levels of a scheme. */
const mostLevels = 20;

/** The levels by which the desk says who may see what. */
export function MarkingPart({ hand }: { readonly hand: DeskSettingsHand }) {
  const { settings, change, isReadOnly } = hand;
  const { markings } = settings;
  const isTlp = markings.name === tlp.name;
  const [own, setOwn] = useState<MarkingScheme>();
  if (!isTlp && own !== markings) setOwn(markings);
  // An arrow that goes too far among the schemes costs nobody the levels they made.
  const choose = (id: 'tlp' | 'own'): void =>
    change({ markings: id === 'tlp' ? tlp : (own ?? { ...markings, name: 'Levels of this desk' }) });
  return (
    <SettingsPart
      id="marking"
      words="Printed in the banner of every page, and what a release is cut down to."
    >
      <RadioGroup<'tlp' | 'own'>
        label="Scheme"
        isLabelHidden
        isDisabled={isReadOnly}
        choices={[
          { id: 'tlp', name: 'Traffic Light Protocol 2.0', note: 'The levels of FIRST, as they are.' },
          {
            id: 'own',
            name: 'Levels of this desk',
            note: 'Begins with the levels above; change them as you need.',
          },
        ]}
        value={isTlp ? 'tlp' : 'own'}
        onChange={choose}
      />
      <LeftBehind scheme={markings} />
      {isTlp ? (
        <ul className="marking-levels">
          {markings.levels.map(({ label, limit }) => (
            <li key={label}>
              <span className="marking-name">
                <MarkingLabel label={label} scheme={markings} />
              </span>
              <span className="second">{limit}</span>
            </li>
          ))}
        </ul>
      ) : (
        <OwnLevels hand={hand} />
      )}
    </SettingsPart>
  );
}

/** Facts whose label the scheme does not have. */
function LeftBehind({ scheme }: { readonly scheme: MarkingScheme }) {
  const { value } = useCall('facts:facets', {});
  const left = (value?.markings ?? []).filter(
    (facet) => facet.count > 0 && scheme.levels.every(({ label }) => label !== facet.value),
  );
  if (left.length === 0) return null;
  const named = left.map((facet) => `${counted(facet.count, 'fact')} with ${facet.value}`).join(', ');
  return (
    <Notice tone="warning" title="Some facts have a level that this scheme does not.">
      {named}. Mark them again, or give the scheme a level of that label.
    </Notice>
  );
}

function OwnLevels({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const { markings } = settings;
  const { levels } = markings;
  const once = useOnce();
  const keep = (next: readonly MarkingLevel[], before = levels): void =>
    change({ markings: { ...markings, levels: next } }, { markings: { ...markings, levels: before } });
  return (
    <>
      <p className="second small">From the level anyone may see to the narrowest.</p>
      {levels.map((level, place) => (
        <MarkingLevelRow
          key={`${levels.length} ${place}`}
          level={level}
          isOnly={levels.length === 1}
          isDisabled={isReadOnly}
          others={levels.filter((one) => one !== level).map(({ label }) => label)}
          onChange={(next, before) => keep(levels.with(place, next), levels.with(place, before))}
          onRemove={() => void once(() => keep(levels.toSpliced(place, 1)))}
        />
      ))}
      <Button
        icon="plus"
        isDisabled={isReadOnly || levels.length >= mostLevels}
        onPress={() => keep([...levels, newLevel(levels)])}
      >
        Add a narrower level
      </Button>
    </>
  );
}

function newLevel(levels: readonly MarkingLevel[]): MarkingLevel {
  const number = levels.length + 1;
  const label = Array.from({ length: mostLevels + 1 }, (_, place) => `LEVEL ${number + place}`).find((name) =>
    levels.every((level) => level.label !== name),
  );
  return { label: label ?? 'LEVEL', colour: 'FFFFFF', ground: '000000', limit: 'Who may see it' };
}
