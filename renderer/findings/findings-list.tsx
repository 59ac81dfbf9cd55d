import './findings.css';
import type { ReactNode } from 'react';
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components/GridList';
import type { Finding } from '../../briefing/outcome.ts';
import { Icon } from '../controls/icon.tsx';
import { FindingVersus } from './finding-versus.tsx';
import { findingWords } from './finding-words.ts';
import type { FindingGroup } from './grouped-findings.ts';
import type { KeyedFinding } from './keyed-findings.ts';

export interface FindingsListProps {
  readonly groups: readonly FindingGroup[];
  /** Key of the finding that is open. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string | undefined) => void;
  /** A finding was pressed with the pointer: its place is shown where that changes nothing in view. */
  readonly onPoint: (finding: Finding) => void;
  /** Goes to the place of a finding: Enter, or a double press. */
  readonly onGo: (finding: Finding) => void;
  /** Where in its place it stands, as in `line 2`. */
  readonly at: (finding: Finding) => string;
  /** What can be done about the open one. */
  readonly fixes: (finding: Finding) => ReactNode;
  readonly whenEmpty: ReactNode;
}

/** Findings in groups, like the problems of an editor; the chosen one opens with what can be done about it. */
export function FindingsList(props: FindingsListProps) {
  const { groups, chosen, onChoose, onGo, whenEmpty } = props;
  const findingOf = (key: string): Finding | undefined =>
    groups.flatMap(({ findings }) => findings).find((one) => one.key === key)?.finding;
  return (
    <GridList
      className="rows findings-list"
      aria-label="Findings"
      items={groups}
      dependencies={[props]}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => onChoose(keys === 'all' ? undefined : [...keys].map(String)[0])}
      onAction={(key) => {
        const finding = findingOf(String(key));
        if (finding !== undefined) onGo(finding);
      }}
      renderEmptyState={() => whenEmpty}
    >
      {(group) => (
        <GridListSection id={group.id}>
          <GridListHeader className="findings-place">{group.title}</GridListHeader>
          {group.findings.map((one) => (
            <FindingRow key={one.key} one={one} list={props} />
          ))}
        </GridListSection>
      )}
    </GridList>
  );
}

function FindingRow({ one, list }: { readonly one: KeyedFinding; readonly list: FindingsListProps }) {
  const { key, finding } = one;
  const { title, rest } = findingWords(finding.message);
  const isOpen = key === list.chosen;
  return (
    <GridListItem
      id={key}
      className="row finding"
      onPress={({ pointerType }) => {
        if (pointerType === 'mouse' || pointerType === 'pen' || pointerType === 'touch')
          list.onPoint(finding);
      }}
      textValue={`${severityWord[finding.severity]}: ${title}`}
    >
      <Icon name={finding.severity} tone={finding.severity} label={severityWord[finding.severity]} />
      <span className={isOpen ? 'strong' : 'cut'} dir="auto">
        {title}
      </span>
      <span className="finding-at">{list.at(finding)}</span>
      {isOpen && (
        <div className="finding-more">
          {rest !== '' && finding.versus === undefined && (
            <p className="small second" dir="auto">
              {rest}
            </p>
          )}
          <FindingVersus finding={finding} />
          <FoundAndAllowed finding={finding} />
          {finding.reason !== undefined && <p className="small finding-reason">{finding.reason}</p>}
          {list.fixes(finding)}
        </div>
      )}
    </GridListItem>
  );
}

const severityWord = { error: 'Error', warning: 'Warning', note: 'Note' };

function FoundAndAllowed({ finding: { found, allowed, versus } }: { readonly finding: Finding }) {
  if (found === undefined || allowed === undefined || versus !== undefined) return null;
  return (
    <dl className="finding-versus">
      <dt>Found</dt>
      <dd dir="auto">{found}</dd>
      <dt>May be</dt>
      <dd dir="auto">{allowed}</dd>
    </dl>
  );
}
