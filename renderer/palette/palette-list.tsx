import { FactBadge, GradeBadge } from '../controls/badge.tsx';
import { Icon } from '../controls/icon.tsx';
import { Kbd } from '../controls/kbd.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { PaletteEntry } from './palette-entry.ts';
import { paletteGroups } from './palette-entry.ts';

export interface PaletteListProps {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly words: string;
  /** Index of the line that Enter opens. */
  readonly at: number;
  readonly onOpen: (entry: PaletteEntry) => void;
}

/** The lines of the palette in their groups; the focus stays in the field above. */
export function PaletteList({ id, entries, words, at, onOpen }: PaletteListProps) {
  return (
    <div id={id} role="listbox" aria-label="Found" className="palette-list scroll">
      {paletteGroups
        .filter((group) => entries.some((entry) => entry.group === group))
        .map((group) => (
          <div key={group} role="group" aria-labelledby={`${id} ${group}`.replaceAll(' ', '-')}>
            <p id={`${id} ${group}`.replaceAll(' ', '-')} className="palette-group" role="presentation">
              {group}
            </p>
            {entries
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <Line
                  key={entry.key}
                  id={optionId(id, entries.indexOf(entry))}
                  entry={entry}
                  words={words}
                  isAt={entries[at] === entry}
                  onOpen={onOpen}
                />
              ))}
          </div>
        ))}
    </div>
  );
}

/** The element of a line, by which the field says which one is chosen. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

interface LineProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly words: string;
  readonly isAt: boolean;
  readonly onOpen: (entry: PaletteEntry) => void;
}

function Line({ id, entry, words, isAt, onOpen }: LineProps) {
  const { badge, icon, text, end, grade, keys } = entry;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isAt}
      className="palette-line"
      ref={isAt ? scrollIntoView : null}
      onClick={() => onOpen(entry)}
    >
      <span className="palette-lead">
        {badge !== undefined && <FactBadge id={badge} />}
        {icon !== undefined && <Icon name={icon} />}
      </span>
      <span className="grow cut" dir="auto">
        <MarkedWords text={text} words={words} />
      </span>
      {end !== undefined && <span className="small second">{end}</span>}
      {grade !== undefined && <GradeBadge grade={grade} />}
      {keys !== undefined && <Kbd keys={keys} />}
    </div>
  );
}

function scrollIntoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}
