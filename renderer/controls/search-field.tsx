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
import { Kbd } from './kbd.tsx';

export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  /** What is searched, as in `Search facts`; shown in the empty box. */
  readonly label: string;
  /** Shown at the end while the box is empty. */
  readonly shortcut?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A box to search in; Escape and the cross empty it. */
export function SearchField({ label, shortcut, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className="search-field" aria-label={label}>
      {({ isEmpty }) => (
        <Group className="box">
          <Icon name="search" />
          <Input placeholder={label} {...given({ ref: inputRef })} />
          {isEmpty && shortcut !== undefined && <Kbd keys={shortcut} />}
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
