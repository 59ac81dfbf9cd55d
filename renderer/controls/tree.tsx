import './tree.css';
import type { ReactNode } from 'react';
import type { Key } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tree as AriaTree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { chosenIds } from './chosen-ids.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-name.ts';

export interface Branch {
  readonly id: string;
  readonly name: string;
  /** Its state: a dot for what is filled, a ring for what is empty, braces for what the template writes. */
  readonly icon?: IconName | undefined;
  /** At the end: the worst findings or a count. */
  readonly after?: ReactNode;
  readonly isQuiet?: boolean | undefined;
  readonly branches?: readonly Branch[] | undefined;
}

export interface TreeProps {
  readonly label: string;
  readonly branches: readonly Branch[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Enter or a double press. */
  readonly onOpen?: (id: string) => void;
}

/** An outline of which one place is chosen. Up and down move, sideways opens and shuts, first letters find. */
export function Tree({ label, branches, value, onChange, onOpen }: TreeProps) {
  const open = onOpen === undefined ? {} : { onAction: (key: Key) => onOpen(String(key)) };
  return (
    <AriaTree
      className="tree"
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => chosenIds(keys, []).forEach((id) => onChange(id))}
      defaultExpandedKeys={branches.map((branch) => branch.id)}
      {...open}
    >
      {branches.map((branch) => (
        <BranchLine key={branch.id} branch={branch} />
      ))}
    </AriaTree>
  );
}

function BranchLine({ branch }: { readonly branch: Branch }) {
  const { name, icon, after, isQuiet = false, branches = [] } = branch;
  return (
    <TreeItem id={branch.id} className="branch" textValue={name} {...(isQuiet ? { 'data-quiet': true } : {})}>
      <TreeItemContent>
        {({ hasChildItems }) => (
          <>
            {hasChildItems && (
              <AriaButton slot="chevron" className="branch-chevron">
                <Icon name="right" size={12} />
              </AriaButton>
            )}
            {icon !== undefined && <Icon name={icon} />}
            <span className="grow cut">{name}</span>
            {after}
          </>
        )}
      </TreeItemContent>
      {branches.map((below) => (
        <BranchLine key={below.id} branch={below} />
      ))}
    </TreeItem>
  );
}
