import type { Ref } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components/SearchField';
import { Button as AriaButton } from 'react-aria-components/Button';
import './search-field.css';
import './field.css';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import type { ShortcutProps } from './shortcut.tsx';
import { Shortcut } from './shortcut.tsx';

/** The keys are shown at the end while the box is empty. */
export interface SearchFieldProps
  extends Omit<AriaSearchFieldProps, 'children' | 'className' | 'style' | 'aria-label'>, ShortcutProps {
  /** What is searched, as in `Search facts`; shown in the empty box. */
  readonly label: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A box to search in; Escape and the cross empty it. */
export function SearchField({ label, command, shortcut, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className="search-field" aria-label={label}>
      {({ isEmpty }) => (
        <Group className="box">
          <Icon name="search" />
          <Input placeholder={label} {...given({ ref: inputRef })} />
          {isEmpty && <Shortcut command={command} shortcut={shortcut} />}
          {!isEmpty && (
            <AriaButton className="search-clear" aria-label="Clear">
              <Icon name="close" size={12} />
            </AriaButton>
          )}
        </Group>
      )}
    </AriaSearchField>
  );
}
