import { useRef, useState } from 'react';
import { Button } from '../../../../renderer/controls/button.tsx';
import { GridList } from '../../../../renderer/controls/grid-list.tsx';
import { IconButton } from '../../../../renderer/controls/icon-button.tsx';
import { CardAt, Popover, PreviewCard } from '../../../../renderer/controls/popover.tsx';
import { SearchField } from '../../../../renderer/controls/search-field.tsx';
import { Section } from './section.tsx';

const facts = [
  { id: 'T04', name: 'About 2,200 male prisoners' },
  { id: 'T05', name: 'Iraq has received 2,225 detainees' },
  { id: 'W01', name: 'Local officials warn of growing activity' },
];

/** A list whose rows hold buttons. */
export function Facts() {
  const [chosen, setChosen] = useState<readonly string[]>(['T05']);
  const [opened, setOpened] = useState('none');
  return (
    <Section title={`Facts, opened: ${opened}`}>
      <div className="boxed-rows">
        <GridList
          label="Facts"
          rows={facts}
          chosen={chosen}
          onChosenChange={setChosen}
          onOpen={setOpened}
          takes="several"
        >
          {(fact) => (
            <>
              <span className="badge badge-fact">{fact.id}</span>
              <span className="grow cut">{fact.name}</span>
              {opened === fact.id && <span className="small quiet">open</span>}
              <IconButton size="low" icon="close" label={`Take out ${fact.id}`} />
            </>
          )}
        </GridList>
      </div>
    </Section>
  );
}

/** What opens beside something. */
export function Cards() {
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="Beside">
      <div className="line">
        <Popover label="Add a filter" trigger={<Button icon="filter">Filter</Button>}>
          {({ close }) => (
            <div className="boxed">
              <SearchField label="Search filters" autoFocus />
              <Button onPress={close}>Add</Button>
            </div>
          )}
        </Popover>
        <PreviewCard label="Fact T05" trigger={<Button kind="plain">T05</Button>}>
          <p className="boxed doc">Iraq has received 2,225 detainees.</p>
        </PreviewCard>
        <span ref={anchor} className="cite">
          T03
        </span>
        <Button size="low" onPress={() => setOpen(!isOpen)}>
          Show T03
        </Button>
        <CardAt label="Fact T03" anchor={anchor} isOpen={isOpen} onOpenChange={setOpen}>
          <p className="boxed doc">Up to 7,000 could be moved.</p>
        </CardAt>
      </div>
    </Section>
  );
}
