import './choice-list.css';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { ReactNode } from 'react';
import type { Choice } from './choice.ts';
import { Icon } from './icon.tsx';

/** The list that opens under a select or a combo box. It belongs within their popover. */
export function ChoiceList({
  choices,
  whenEmpty,
}: {
  readonly choices: readonly Choice[];
  readonly whenEmpty?: ReactNode;
}) {
  return (
    <ListBox
      className="choices"
      items={choices}
      renderEmptyState={() => <p className="choices-none">{whenEmpty}</p>}
    >
      {(choice) => (
        <ListBoxItem className="choice" textValue={choice.name} isDisabled={choice.isDisabled ?? false}>
          {({ isSelected }) => <ChoiceLine choice={choice} isChosen={isSelected} />}
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function ChoiceLine({ choice, isChosen }: { readonly choice: Choice; readonly isChosen: boolean }) {
  return (
    <>
      <span className="choice-tick">{isChosen && <Icon name="check" size={14} />}</span>
      <span className="grow">
        {choice.content ?? choice.name}
        {choice.note !== undefined && <small className="choice-note">{choice.note}</small>}
      </span>
      {choice.after}
    </>
  );
}
