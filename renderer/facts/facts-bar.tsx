import { memo, useState } from 'react';
import type { FactSetting } from '../../briefing/contract/fact-calls.ts';
import type { FactColumnId } from '../../briefing/facts/fact-columns.ts';
import { factColumns } from '../../briefing/facts/fact-columns.ts';
import type { FactView } from '../../briefing/facts/fact-table.ts';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import { useFacts } from './facts-state.ts';
import type { ViewDeed } from './filters/view-menu.tsx';
import { ViewMenu } from './filters/view-menu.tsx';
import { ViewDialog, doWithView } from './filters/view-deeds.tsx';
import { useShownColumns } from './table/shown-columns.ts';

export interface FactsBarProps {
  readonly views: readonly FactView[];
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
  readonly onAsk: (
    asking: { readonly what: 'new' } | { readonly what: 'paste'; readonly content: undefined },
  ) => void;
}

/** The view that is shown, and what can be done at this place. */
export const FactsBar = memo(function FactsBar({ views, setting, isReadOnly, onAsk }: FactsBarProps) {
  const [deed, setDeed] = useState<'save' | 'rename'>();
  const act = (chosen: ViewDeed): void => {
    if (chosen === 'save' || chosen === 'rename') setDeed(chosen);
    else void doWithView(chosen, setting.today);
  };
  return (
    <>
      <h1>Facts</h1>
      <ViewMenu saved={views} today={setting.today} isReadOnly={isReadOnly} onDeed={act} />
      <span className="grow" />
      {!isReadOnly && (
        <Button kind="plain" icon="import" onPress={() => onAsk({ what: 'paste', content: undefined })}>
          Paste rows
        </Button>
      )}
      <ColumnsMenu />
      {!isReadOnly && (
        <Button kind="primary" icon="plus" onPress={() => onAsk({ what: 'new' })}>
          New fact
        </Button>
      )}
      {deed !== undefined && <ViewDialog deed={deed} saved={views} onClose={() => setDeed(undefined)} />}
    </>
  );
});

/** The columns that are always there. */
const fixed: ReadonlySet<FactColumnId> = new Set(['id', 'statement']);

function ColumnsMenu() {
  const chosen = useFacts((state) => state.columns);
  const shown = useShownColumns(chosen).map(({ id }) => id);
  const toggle = (id: FactColumnId): void => {
    const next = shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id];
    useFacts.setState({
      columns: factColumns.map((column) => column.id).filter((one) => next.includes(one)),
    });
  };
  return (
    <Menu
      label="Columns"
      trigger={
        <Button kind="plain" icon="columns">
          Columns
        </Button>
      }
      groups={[factColumns.map(({ id, name }) => ({ id, name, isDisabled: fixed.has(id) }))]}
      ticked={shown}
      onAction={toggle}
    />
  );
}
