import './sources-screen.css';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { sourceTitle } from '../../briefing/cards/fact-on-card.ts';
import type { SourceList as Listed } from '../../briefing/contract/source-calls.ts';
import { formatNumber } from '../../briefing/facts/format-quantity.ts';
import { useCall } from '../bridge/use-call.ts';
import { useCommand } from '../commands/use-command.ts';
import { Button } from '../controls/button.tsx';
import { DropZone } from '../controls/drop-zone.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Icon } from '../controls/icon.tsx';
import { Notice } from '../controls/notice.tsx';
import { OneBefore } from '../controls/one-before.tsx';
import { Panes } from '../controls/panes.tsx';
import { useLastPane } from '../controls/use-last-pane.ts';
import { ReadOnlySign } from '../frame/read-only-sign.tsx';
import { Screen } from '../frame/screen.tsx';
import { usePaneWidths } from '../state/use-pane-widths.ts';
import { useWindow } from '../state/window-state.ts';
import { spokenTime } from '../text/spoken-time.ts';
import { CapturePane } from './capture/capture-pane.tsx';
import { SourcePane } from './detail/source-pane.tsx';
import { captureFiles } from './intake/capture-files.ts';
import { CapturingNotice } from './intake/capturing-notice.tsx';
import { ImportReferencesDialog } from './intake/import-references-dialog.tsx';
import { NewCaptureDialog } from './intake/new-capture-dialog.tsx';
import { SourceList } from './list/source-list.tsx';
import { newSource } from './source-actions.ts';
import { beginSources, chooseSource, useSources } from './sources-state.ts';
import { useIsWide } from '../state/use-room.ts';

/** What stands before the screen until it is answered. */
type Asking = 'references' | { readonly source?: { readonly id: string; readonly name: string } };

/** The place where sources and their captures are kept: list, one source, what was read of it. */
export function SourcesScreen() {
  const desk = useWindow((state) => state.desk);
  beginSources(desk?.path ?? '');
  const isReadOnly = desk?.readOnly !== undefined;
  const [asking, setAsking] = useState<Asking>();
  const { text, order } = useSources();
  const { value: list, failure } = useCall('sources:list', { text, order });
  useCommand('new-here', () => void newSource(), !isReadOnly);
  return (
    <Screen
      bar={<Bar isReadOnly={isReadOnly} onAsk={setAsking} />}
      status={<SavedStatus isReadOnly={isReadOnly} />}
      statusEnd={list && <span>{countWords(list)}</span>}
    >
      <div className="sources-drop">
        <DropZone
          label="Drop files to capture them"
          onFiles={(files) => void captureFiles(files)}
          isDisabled={isReadOnly}
        >
          <CapturingNotice />
          {failure !== undefined && <Notice tone="error" title={failure.message} />}
          {(list ?? failure) === undefined && <GhostRows label="Loading sources" rows={8} />}
          {list !== undefined && <Sources list={list} isReadOnly={isReadOnly} onAsk={setAsking} />}
        </DropZone>
      </div>
      {asking === 'references' && <ImportReferencesDialog onClose={() => setAsking(undefined)} />}
      {typeof asking === 'object' && (
        <NewCaptureDialog source={asking.source} onClose={() => setAsking(undefined)} />
      )}
    </Screen>
  );
}

/** When the source in view was changed last. */
function SavedStatus({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const about = useWindow((state) => state.about);
  const id = useSources((state) => state.chosen);
  const { value } = useCall('sources:get', { id: id ?? '' }, { when: id !== undefined });
  const changed = value?.source.id === id ? value?.changed : undefined;
  if (isReadOnly) return <ReadOnlySign />;
  if (changed === undefined || about === undefined) return <span />;
  return (
    <span>
      <Icon name="check" size={14} tone="done" />
      Saved {spokenTime(changed, new Date(about.now), about.timeZone)}
    </span>
  );
}

function countWords({ facts, all }: Listed): string {
  return `${many(facts, 'fact')}, ${many(all, 'source')}`;
}

function many(count: number, noun: string): string {
  return `${formatNumber(count, 'en')} ${noun}${count === 1 ? '' : 's'}`;
}

interface BarProps {
  readonly isReadOnly: boolean;
  readonly onAsk: (asking: Asking) => void;
}

function Bar({ isReadOnly, onAsk }: BarProps) {
  return (
    <>
      <h1>Sources</h1>
      <span className="grow" />
      {!isReadOnly && (
        <>
          <Button kind="plain" icon="import" onPress={() => onAsk('references')}>
            Import references…
          </Button>
          <Button icon="capture" onPress={() => onAsk({})}>
            New capture…
          </Button>
          <Button kind="primary" icon="plus" onPress={() => void newSource()}>
            New source
          </Button>
        </>
      )}
    </>
  );
}

function Sources({ list, isReadOnly, onAsk }: BarProps & { readonly list: Listed }) {
  const search = useRef<HTMLInputElement>(null);
  const last = useLastPane();
  const widths = usePaneWidths('sources');
  const isWide = useIsWide();
  useCommand('last-pane', last.toggle);
  useCommand('find', () => search.current?.focus());
  const { chosen, parts } = useChosenSource({ list, isReadOnly, onAsk });
  if (list.all === 0) return <NoSources isReadOnly={isReadOnly} onAsk={onAsk} />;
  return (
    <Panes
      {...widths}
      last={last}
      panes={[
        {
          id: 'list',
          label: 'Sources',
          ground: 'panel',
          width: isWide ? 300 : 236,
          least: 180,
          most: 420,
          content: <SourceList {...{ list, chosen, search }} onOpen={openFields} />,
        },
        {
          id: 'source',
          label: 'Source',
          width: isWide ? 540 : 460,
          least: 380,
          most: 760,
          content: parts.source,
        },
        { id: 'capture', label: 'Capture', least: 380, content: parts.capture },
      ]}
    />
  );
}

function openFields(): void {
  document.querySelector<HTMLElement>('.source-head input')?.focus();
}

/** The source that the place names, else the one that was looked at last, else the first one; and what is shown of it. */
function useChosenSource({ list, isReadOnly, onAsk }: BarProps & { readonly list: Listed }): {
  readonly chosen: string | undefined;
  readonly parts: { readonly source: ReactNode; readonly capture: ReactNode };
} {
  const place = useWindow((state) => (state.place.kind === 'sources' ? state.place : undefined));
  const remembered = useSources((state) => state.chosen);
  const chosen = place?.chosen ?? remembered ?? list.lines[0]?.id;
  useEffect(() => {
    if (chosen !== undefined) useSources.setState({ chosen });
  }, [chosen]);
  const {
    value: opened,
    failure,
    isOld,
  } = useCall('sources:get', { id: chosen ?? '' }, { when: chosen !== undefined });
  const { value: setting } = useCall('facts:setting', {});
  if (failure !== undefined)
    return { chosen, parts: { source: <Gone message={failure.message} list={list} />, capture: null } };
  if (opened === undefined || setting === undefined)
    return { chosen, parts: { source: <GhostRows label="Loading the source" rows={8} />, capture: null } };
  const { source } = opened;
  const newest = source.captures.toSorted((one, other) => (one.read < other.read ? 1 : -1))[0];
  const capture = source.captures.find(({ sha256 }) => sha256 === place?.capture) ?? newest;
  const at = capture?.sha256 === place?.capture ? place?.at : undefined;
  const onAddCapture = (): void => onAsk({ source: { id: source.id, name: sourceTitle(source) } });
  const props = { opened, setting, isReadOnly, onAddCapture };
  return {
    chosen,
    parts: {
      source: (
        <OneBefore isShown={isOld}>
          <SourcePane key={source.id} {...props} capture={capture?.sha256} />
        </OneBefore>
      ),
      capture: (
        <OneBefore isShown={isOld}>
          <CapturePane {...props} capture={capture} at={at} />
        </OneBefore>
      ),
    },
  };
}

function Gone({ message, list }: { readonly message: string; readonly list: Listed }) {
  const [first] = list.lines;
  return (
    <EmptyState
      icon="book"
      title={message}
      actions={
        first !== undefined && <Button onPress={() => chooseSource(first.id)}>Show {first.name}</Button>
      }
    />
  );
}

function NoSources({ isReadOnly, onAsk }: BarProps) {
  return (
    <EmptyState
      icon="book"
      title="No sources on this desk."
      actions={
        !isReadOnly && (
          <>
            <Button kind="primary" onPress={() => onAsk({})}>
              New capture…
            </Button>
            <Button onPress={() => void newSource()}>New source</Button>
          </>
        )
      }
    >
      Paste the text of a source or drop files here; facts are then made from its words.
    </EmptyState>
  );
}
