import { useState } from 'react';
import { Button } from '../../../../renderer/controls/button.tsx';
import { Checkbox } from '../../../../renderer/controls/checkbox.tsx';
import { Chips } from '../../../../renderer/controls/chips.tsx';
import { ComboBox } from '../../../../renderer/controls/combo-box.tsx';
import { Versus } from '../../../../renderer/controls/difference.tsx';
import { Field, Fields } from '../../../../renderer/controls/field.tsx';
import { MarkingInRow, MarkingLabel } from '../../../../renderer/controls/marking-label.tsx';
import { Menu } from '../../../../renderer/controls/menu.tsx';
import { RadioGroup } from '../../../../renderer/controls/radio-group.tsx';
import { SearchField } from '../../../../renderer/controls/search-field.tsx';
import { Segments } from '../../../../renderer/controls/segments.tsx';
import { Select } from '../../../../renderer/controls/select.tsx';
import { Tallies } from '../../../../renderer/controls/tally.tsx';
import { TextArea } from '../../../../renderer/controls/text-area.tsx';
import { Section } from './section.tsx';
import { Cards, Facts } from './facts-and-cards.tsx';

/** What is chosen from, and what opens beside it. */
export function BoardOfLists() {
  return (
    <main className="board">
      <div className="column">
        <Choosing />
        <Typing />
      </div>
      <div className="column">
        <Levels />
        <Views />
        <Section title="Difference">
          <Versus
            rows={[
              {
                name: 'Before',
                parts: [
                  { kind: 'same', text: 'Iraq has received ' },
                  { kind: 'removed', text: 'about 2,200' },
                  { kind: 'same', text: ' detainees' },
                ],
              },
              {
                name: 'Now',
                parts: [
                  { kind: 'same', text: 'Iraq has received ' },
                  { kind: 'added', text: '2,225' },
                  { kind: 'same', text: ' detainees' },
                ],
              },
            ]}
          />
        </Section>
      </div>
      <div className="column">
        <Facts />
        <Cards />
      </div>
    </main>
  );
}

const markings = ['TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'].map((label) => ({
  id: label,
  name: label,
  content: <MarkingInRow label={label} />,
}));

const places = [
  { id: 'anbar', name: 'Anbar' },
  { id: 'hasakah', name: 'Hasakah', note: 'Syria' },
  { id: 'nineveh', name: 'Nineveh' },
];

function Choosing() {
  const [qualifier, setQualifier] = useState<string | null>('exact');
  const [marking, setMarking] = useState<string | null>('TLP:AMBER');
  const [place, setPlace] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [unit, setUnit] = useState('detainees');
  return (
    <Section title="Choosing">
      <Fields>
        <Select
          span={6}
          label="Qualifier"
          choices={[
            { id: 'exact', name: 'exact' },
            { id: 'about', name: 'about' },
            { id: 'upTo', name: 'up to' },
          ]}
          value={qualifier}
          onChange={setQualifier}
          hint="As the source says it"
        />
        <Select span={6} label="Marking" choices={markings} value={marking} onChange={setMarking} />
        <ComboBox
          span={6}
          label="Place"
          choices={places}
          text={place}
          onTextChange={setPlace}
          onChoose={setChosen}
          placeholder="Town, district or country"
          hint={chosen ?? 'nothing chosen'}
        />
        <ComboBox
          span={6}
          label="Unit"
          allowsOwnText
          choices={[
            { id: 'people', name: 'people' },
            { id: 'detainees', name: 'detainees' },
          ]}
          text={unit}
          onTextChange={setUnit}
          error={unit === '' ? 'Say what is counted' : undefined}
        />
        <Select
          label="Earlier issue to compare with"
          choices={[]}
          value={null}
          onChange={() => undefined}
          placeholder="None yet"
          isDisabled
        />
      </Fields>
    </Section>
  );
}

function Typing() {
  const [text, setText] = useState(
    'Iraq has received 2,225 detainees from Syria by land and by air, with the coalition.',
  );
  const [query, setQuery] = useState('');
  return (
    <Section title="Typing">
      <Fields>
        <TextArea
          label="Statement, in the desk’s words"
          face="doc"
          rows={2}
          value={text}
          onChange={setText}
        />
        <TextArea label="Note" placeholder="Only for the desk" error="Say why" />
        <Field label="Kinds">
          <span className="box">
            <Chips
              label="Kinds"
              look="values"
              onRemove={() => undefined}
              chips={[
                { id: 'transfer', name: 'transfer' },
                { id: 'warning', name: 'warning' },
              ]}
            />
          </span>
        </Field>
      </Fields>
      <div className="line gallery-gap">
        <SearchField label="Search facts" shortcut="Mod+Shift+F" value={query} onChange={setQuery} />
      </div>
    </Section>
  );
}

function Levels() {
  const [level, setLevel] = useState<'drafted' | 'community' | 'everyone'>('community');
  const [files, setFiles] = useState({ PDF: true, Word: true, 'Web page': false, Markdown: false });
  return (
    <Section title="Cards">
      <div className="formats">
        {Object.entries(files).map(([name, isSelected]) => (
          <Checkbox
            key={name}
            isCard
            isSelected={isSelected}
            onChange={(isOn) => setFiles({ ...files, [name]: isOn })}
            after={<span className="small quiet">.{name.toLowerCase()}</span>}
          >
            {name}
          </Checkbox>
        ))}
      </div>
      <RadioGroup
        label="For whom"
        look="cards"
        value={level}
        onChange={setLevel}
        choices={[
          {
            id: 'drafted',
            name: 'As drafted',
            note: 'All 31 sentences, 24 facts',
            after: <MarkingLabel label="TLP:AMBER" />,
          },
          {
            id: 'community',
            name: 'Release to the community',
            note: (
              <>
                2 sentences left out, 1 rewritten. <a href="#lists">Show them</a>
              </>
            ),
            after: <MarkingLabel label="TLP:GREEN" />,
          },
          {
            id: 'everyone',
            name: 'Release to everyone',
            note: 'Bottom line would be empty',
            after: <MarkingLabel label="TLP:CLEAR" />,
            isDisabled: true,
          },
        ]}
      />
    </Section>
  );
}

function Views() {
  const [view, setView] = useState<'one' | 'all'>('all');
  const [columns, setColumns] = useState<readonly string[]>(['date']);
  return (
    <Section title="Views">
      <div className="line">
        <Segments
          label="Slots shown"
          value={view}
          onChange={setView}
          segments={[
            { id: 'one', name: 'One slot' },
            { id: 'all', name: 'All in sequence' },
          ]}
        />
        <Menu
          label="Columns"
          trigger={
            <Button kind="plain" icon="columns">
              Columns
            </Button>
          }
          ticked={columns}
          onAction={(id) =>
            setColumns(columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id])
          }
          groups={[
            [
              { id: 'date', name: 'Date' },
              { id: 'grade', name: 'Grade' },
            ],
          ]}
        />
        <Tallies counts={{ error: 3, warning: 4, note: 2 }} />
      </div>
    </Section>
  );
}
