import './menu.css';
import './popover.css';
import type { ReactElement } from 'react';
import type { Key } from 'react-aria-components';
import {
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  SubmenuTrigger,
} from 'react-aria-components/Menu';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';
import type { ShortcutProps } from './shortcut.tsx';
import { Shortcut } from './shortcut.tsx';
import { given } from './given.ts';

/** A line of a menu. With `entries` it opens a menu of its own. */
export interface MenuEntry<Id extends string = string> extends ShortcutProps {
  readonly id: Id;
  /** A verb; an ellipsis only if it asks more. */
  readonly name: string;
  readonly icon?: IconName | undefined;
  /** Takes something away. */
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly entries?: readonly MenuEntry<Id>[] | undefined;
}

export interface MenuProps<Id extends string> {
  /** What the menu is about, for readers. */
  readonly label: string;
  /** The button that opens it, or for a context menu the place that is pressed with the other button. */
  readonly trigger: ReactElement;
  /** Entries in groups with a line between them. */
  readonly groups: readonly (readonly MenuEntry<Id>[])[];
  readonly onAction: (id: Id) => void;
  readonly opensOn?: 'press' | 'contextMenu';
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  /** Entries with a tick before them: each can be set apart from the others. */
  readonly ticked?: readonly Id[] | undefined;
}

/** A list of things to do. Arrows and first letters move, Enter does, Escape closes. */
export function Menu<Id extends string>(props: MenuProps<Id>) {
  const { label, trigger, groups, onAction, opensOn = 'press', placement = 'bottom start', ticked } = props;
  const act = (key: Key) => {
    const entry = entryOf(groups.flat(), key);
    if (entry !== undefined) onAction(entry.id);
  };
  return (
    <MenuTrigger trigger={opensOn}>
      {trigger}
      <AriaPopover className="popover" placement={placement} offset={4}>
        <AriaMenu className="menu" aria-label={label} onAction={act} {...given(tickedWithin(ticked))}>
          {groups.map((entries) => (
            <MenuSection key={entries[0]?.id ?? ''} className="menu-group" aria-label={label}>
              {entries.map((entry) => (
                <EntryOrMenu key={entry.id} entry={entry} onAction={act} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

function entryOf<Id extends string>(entries: readonly MenuEntry<Id>[], key: Key): MenuEntry<Id> | undefined {
  const here = entries.find((entry) => entry.id === key);
  return (
    here ?? entries.map((entry) => entryOf(entry.entries ?? [], key)).find((found) => found !== undefined)
  );
}

function tickedWithin(ticked: readonly string[] | undefined) {
  if (ticked === undefined) return {};
  return { selectionMode: 'multiple' as const, selectedKeys: ticked, shouldCloseOnSelect: false };
}

interface EntryProps {
  readonly entry: MenuEntry;
  readonly onAction: (key: Key) => void;
}

function EntryOrMenu({ entry, onAction }: EntryProps) {
  if (entry.entries === undefined) return <Entry entry={entry} />;
  return (
    <SubmenuTrigger>
      <Entry entry={entry} />
      <AriaPopover className="popover" offset={-2}>
        <AriaMenu className="menu" aria-label={entry.name} onAction={onAction}>
          {entry.entries.map((below) => (
            <Entry key={below.id} entry={below} />
          ))}
        </AriaMenu>
      </AriaPopover>
    </SubmenuTrigger>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const { id, name, icon, command, shortcut, isDanger = false, isDisabled = false } = entry;
  return (
    <MenuItem
      id={id}
      className="menu-entry"
      textValue={name}
      isDisabled={isDisabled}
      {...(isDanger ? { 'data-danger': true } : {})}
    >
      {({ isSelected, hasSubmenu, selectionMode }) => (
        <>
          {selectionMode !== 'none' && (
            <span className="menu-tick">{isSelected && <Icon name="check" size={14} />}</span>
          )}
          {icon !== undefined && <Icon name={icon} />}
          <span className="grow">{name}</span>
          <Shortcut command={command} shortcut={shortcut} />
          {hasSubmenu && <Icon name="right" size={12} />}
        </>
      )}
    </MenuItem>
  );
}
