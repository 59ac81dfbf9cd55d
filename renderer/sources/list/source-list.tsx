import './source-list.css';
import type { RefObject } from 'react';
import type {
  SourceLine,
  SourceList as Listed,
  SourceOrder,
} from '../../../briefing/contract/source-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Button } from '../../controls/button.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { ListBox } from '../../controls/list-box.tsx';
import { Menu } from '../../controls/menu.tsx';
import { SearchField } from '../../controls/search-field.tsx';
import { chooseSource, useSources } from '../sources-state.ts';

export interface SourceListProps {
  readonly list: Listed;
  readonly chosen: string | undefined;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Enter on a source: goes on to its fields. */
  readonly onOpen: () => void;
}

/** The sources of the desk, searched and in the order that was chosen. */
export function SourceList({ list, chosen, search, onOpen }: SourceListProps) {
  const text = useSources((state) => state.text);
  const rows = list.lines.map((line) => ({ ...line, name: line.name }));
  return (
    <div className="source-list">
      <div className="source-search">
        <SearchField
          label="Search sources"
          value={text}
          onChange={(typed) => useSources.setState({ text: typed.slice(0, 300) })}
          inputRef={search}
        />
        <OrderMenu />
      </div>
      <ListBox
        label="Sources"
        rows={rows}
        value={chosen ?? null}
        onChange={(id) => chooseSource(id)}
        onOpen={onOpen}
        whenEmpty={<NothingFits text={text} />}
      >
        {(line) => <Line line={line} />}
      </ListBox>
      {list.total > list.lines.length && (
        <p className="source-list-end">
          The first {counted(list.lines.length, 'source')} of {list.total}. Type to narrow them.
        </p>
      )}
    </div>
  );
}

const orderNames: Readonly<Record<SourceOrder, string>> = {
  name: 'By name',
  date: 'Newest first',
  facts: 'Most facts first',
};

function OrderMenu() {
  const order = useSources((state) => state.order);
  const entries = Object.entries(orderNames).map(([id, name]) => ({ id: id as SourceOrder, name }));
  return (
    <Menu
      label="Order of sources"
      trigger={<IconButton icon="sort-down" label={`Order: ${orderNames[order]}`} />}
      groups={[entries]}
      ticked={[order]}
      placement="bottom end"
      onAction={(id) => useSources.setState({ order: id })}
    />
  );
}

function Line({ line }: { readonly line: SourceLine }) {
  return (
    <span className="source-line">
      <b className="cut" dir="auto">
        {line.name}
      </b>
      <small className="cut" dir="auto">
        {line.about}
      </small>
      {line.reliability !== undefined && (
        <span className="badge">
          <span className="hidden-label">Reliability </span>
          {line.reliability}
        </span>
      )}
    </span>
  );
}

function NothingFits({ text }: { readonly text: string }) {
  return (
    <div className="source-list-none">
      <p>No source has “{text}”.</p>
      <Button onPress={() => useSources.setState({ text: '' })}>Show all sources</Button>
    </div>
  );
}
