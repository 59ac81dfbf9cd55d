import { useState } from 'react';
import { Badge, FactBadge, GradeBadge } from '../../../../renderer/controls/badge.tsx';
import { Button } from '../../../../renderer/controls/button.tsx';
import { Checkbox } from '../../../../renderer/controls/checkbox.tsx';
import { AddChip, Chips } from '../../../../renderer/controls/chips.tsx';
import { EmptyState } from '../../../../renderer/controls/empty-state.tsx';
import { Fields } from '../../../../renderer/controls/field.tsx';
import { GhostRows } from '../../../../renderer/controls/ghost-rows.tsx';
import { IconButton } from '../../../../renderer/controls/icon-button.tsx';
import { ListBox } from '../../../../renderer/controls/list-box.tsx';
import { MarkingInRow, MarkingLabel } from '../../../../renderer/controls/marking-label.tsx';
import { Notice } from '../../../../renderer/controls/notice.tsx';
import { NumberField } from '../../../../renderer/controls/number-field.tsx';
import { Progress } from '../../../../renderer/controls/progress.tsx';
import { RadioGroup } from '../../../../renderer/controls/radio-group.tsx';
import { Switch } from '../../../../renderer/controls/switch.tsx';
import { TextField } from '../../../../renderer/controls/text-field.tsx';
import { say } from '../../../../renderer/controls/toast.tsx';
import { Section } from './section.tsx';
import { Asking, MenuAndMessage, WhatWentWrong } from './answers.tsx';

/** The states of the small controls, as the design's own board shows them. */
export function BoardOfStates() {
  return (
    <main className="board">
      <div className="column">
        <Buttons />
        <FieldStates />
        <RowStates />
        <Badges />
      </div>
      <div className="column">
        <TwoFigures />
        <ExportUnderWay />
        <Section title="Nothing here yet">
          <EmptyState
            icon="quote"
            title="No facts on this desk."
            actions={
              <>
                <Button kind="primary">New capture</Button>
                <Button>Paste rows</Button>
              </>
            }
          >
            Capture a source and select the words that state one, or paste rows from a spreadsheet.
          </EmptyState>
        </Section>
        <Section title="Still loading (shown after 300 ms)">
          <div className="boxed-rows">
            <GhostRows label="Loading facts" />
          </div>
        </Section>
      </div>
      <div className="column">
        <WhatWentWrong />
        <Asking />
        <MenuAndMessage />
      </div>
    </main>
  );
}

const kinds = ['primary', 'edged', 'plain', 'danger'] as const;
const words = { primary: 'Export', edged: 'Cancel', plain: 'Waive…', danger: 'Delete' } as const;

function Buttons() {
  return (
    <Section title="Buttons">
      <div className="buttons">
        {kinds.map((kind) => [
          <Button key={kind} kind={kind}>
            {words[kind]}
          </Button>,
          <Button key={`${kind}-off`} kind={kind} isDisabled>
            {words[kind]}
          </Button>,
          <Button key={`${kind}-icon`} kind={kind} icon="plus">
            {words[kind]}
          </Button>,
          <Button key={`${kind}-low`} kind={kind} size="low">
            {words[kind]}
          </Button>,
          <IconButton
            key={`${kind}-square`}
            kind={kind}
            icon="undo"
            label={`Undo ${kind}`}
            shortcut="Mod+Z"
          />,
        ])}
      </div>
    </Section>
  );
}

function FieldStates() {
  const [place, setPlace] = useState('Hasakah');
  const [count, setCount] = useState('2,25');
  const [isOn, setOn] = useState(true);
  return (
    <Section title="Fields">
      <Fields>
        <TextField span={6} label="Place" value={place} onChange={setPlace} />
        <TextField span={6} label="Date" icon="calendar" isTabular defaultValue="18 Feb 2026" />
        <TextField span={6} label="Place, empty" placeholder="Town, district or country" />
        <TextField span={6} label="Place, read only desk" isReadOnly defaultValue="Hasakah" />
        <NumberField
          span={6}
          label="Number"
          unit="people"
          value={count}
          onChange={setCount}
          error={count === '2,25' ? 'Write 225 or 2,250' : undefined}
        />
        <TextField span={6} label="Off" isDisabled defaultValue="Hasakah" hint="Set by the template" />
      </Fields>
      <div className="line">
        <Checkbox aria-label="On" isSelected={isOn} onChange={setOn} />
        <Checkbox aria-label="Off" />
        <Checkbox aria-label="Some" isIndeterminate />
        <Checkbox aria-label="Not now" isDisabled />
        <Switch isSelected={isOn} onChange={setOn}>
          Spell-check
        </Switch>
      </div>
    </Section>
  );
}

const rows = [
  { id: 'rest', name: 'At rest' },
  { id: 'chosen', name: 'Chosen' },
  { id: 'off', name: 'Not on this desk', isDisabled: true },
  { id: 'last', name: 'Zeppelin, the last' },
];

function RowStates() {
  const [chosen, setChosen] = useState('chosen');
  return (
    <Section title="Rows">
      <div className="boxed-rows">
        <ListBox label="Rows" rows={rows} value={chosen} onChange={setChosen}>
          {(row) => (
            <>
              <span className="grow">{row.name}</span>
              <span className="small quiet">{row.id}</span>
            </>
          )}
        </ListBox>
      </div>
    </Section>
  );
}

const labels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'];

function Badges() {
  const [chips, setChips] = useState([
    { id: 'place', name: 'Place', value: 'Anbar' },
    { id: 'status', name: 'Status', value: 'current' },
  ]);
  const [chosen, setChosen] = useState(['judgements']);
  return (
    <Section title="Badges and markings">
      <div className="line">
        <FactBadge id="T05" />
        <FactBadge id="T04" onPress={() => say('Fact T04 opened.')} />
        <GradeBadge grade="B2" />
        <Badge>draft</Badge>
        <Chips
          label="Filters"
          chips={chips}
          onRemove={(id) => setChips(chips.filter((chip) => chip.id !== id))}
          onOpen={(id) => say(`Filter ${id} opened.`)}
        />
        <Chips
          label="Kinds"
          chips={[{ id: 'judgements', name: 'Judgements' }]}
          chosen={chosen}
          onChosenChange={setChosen}
        />
        <AddChip>Filter</AddChip>
      </div>
      <div className="line gallery-gap">
        {labels.map((label) => (
          <MarkingLabel key={label} label={label} />
        ))}
      </div>
      <div className="line gallery-gap">
        {labels.map((label) => (
          <MarkingInRow key={label} label={label} />
        ))}
      </div>
    </Section>
  );
}

function TwoFigures() {
  const [answer, setAnswer] = useState<'prefer' | 'range' | 'both'>('prefer');
  return (
    <Section title="Two figures that cannot both hold">
      <div className="boxed">
        <RadioGroup
          label="150 and 144 on the night of 21 January"
          value={answer}
          onChange={setAnswer}
          choices={[
            { id: 'prefer', name: 'Prefer T02: 150, US Central Command', after: <GradeBadge grade="B2" /> },
            { id: 'range', name: 'Give a range: 144 to 150' },
            { id: 'both', name: 'State both, with who said which' },
          ]}
        />
        <TextField label="Reason, printed as a note" placeholder="Why this one" />
      </div>
    </Section>
  );
}

function ExportUnderWay() {
  return (
    <Section title="Export under way, then done">
      <div className="boxed">
        <Progress label="Writing Word, 2 of 2" share={0.78} detail="page 2 of 3">
          <span className="grow">Then searched for the 3 withheld facts</span>
          <Button size="low">Stop</Button>
        </Progress>
      </div>
      <div className="gallery-gap">
        <Notice
          tone="done"
          title="2 files exported."
          action={
            <>
              <Button size="low">Show in folder</Button>
              <Button size="low">Open</Button>
            </>
          }
        >
          Nothing withheld is in them.
        </Notice>
      </div>
    </Section>
  );
}
