import { useRef, useState } from 'react';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { quotationAt } from '../../../briefing/captures/quotation-at.ts';
import type { CaptureMarks } from '../../../briefing/contract/capture-calls.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import type { Capture } from '../../../briefing/sources/source.ts';
import { useCall } from '../../bridge/use-call.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { PaneBar } from '../../controls/pane.tsx';
import { OpenAddress } from '../../links/open-address.tsx';
import { useWindow } from '../../state/window-state.ts';
import { CaptureMenu } from './capture-menu.tsx';
import { CaptureNotes } from './capture-notes.tsx';
import type { CapturePaneProps } from './capture-pane-props.ts';
import type { Stretch } from './capture-pieces.ts';
import { CaptureTextView } from './capture-text-view.tsx';
import type { FactDraft } from './fact-draft.ts';
import { draftOf, nearestKind } from './fact-draft.ts';
import { FindBar } from './find-bar.tsx';
import { NewFactCard } from './new-fact-card.tsx';
import { useFind } from './use-find.ts';

type Props = CapturePaneProps & {
  readonly capture: Capture;
  readonly text: CaptureText;
  readonly findings: readonly Finding[];
};

interface Picked {
  readonly stretch: Stretch;
  readonly draft: FactDraft;
}

const noMarks: CaptureMarks = { marks: [], missing: [] };

/** The text of a capture with what facts quote of it; words that are selected become a fact. */
export function CaptureReader(props: Props) {
  const { opened, setting, capture, text, findings, at, isReadOnly } = props;
  const { source, facts } = opened;
  const { value: marks = noMarks } = useCall('captures:marks', { source: source.id, sha256: capture.sha256 });
  const pane = useRef<HTMLDivElement>(null);
  const find = useFind(text.text);
  const { picked, pick, change, close, forget } = usePicked(
    props,
    (stretch) => nearestKind(stretch, marks.marks, facts) ?? setting.kinds[0]?.name ?? '',
  );
  const quotation = picked && quotationAt(text, picked.stretch.start, picked.stretch.end);
  const backToText = (): void => pane.current?.querySelector<HTMLElement>('.capture-scroll')?.focus();
  return (
    <div className="capture-reader" ref={pane}>
      <PaneBar
        title={<CaptureMenu source={source} capture={capture} />}
        tools={
          <>
            <span className="capture-kept" title={`Its SHA-256 is ${capture.sha256}`}>
              <Icon name="lock" size={14} />
              Kept as read
            </span>
            <IconButton icon="search" size="low" label="Find in capture" command="find" onPress={find.open} />
            {source.url !== undefined && <OpenAddress address={source.url} />}
          </>
        }
      />
      {find.isOpen && (
        <FindBar
          words={find.words}
          onWords={find.setWords}
          count={find.found.length}
          at={find.at}
          onStep={find.step}
          onClose={() => {
            find.close();
            backToText();
          }}
          input={find.input}
        />
      )}
      <CaptureTextView
        capture={text}
        shown={{
          evidence: marks.marks,
          hidden: text.hidden,
          found: find.found,
          current: find.isOpen ? find.current : at,
          picked: picked?.stretch,
        }}
        goTo={find.current ?? at}
        canMakeFacts={!isReadOnly}
        onNewFact={pick}
        before={<CaptureNotes findings={findings} marks={marks} />}
      />
      {picked !== undefined && quotation !== undefined && (
        <NewFactCard
          key={`${picked.stretch.start} ${picked.stretch.end}`}
          {...{ source, setting, quotation, facts }}
          capture={text}
          sha256={capture.sha256}
          stretch={picked.stretch}
          marks={marks.marks}
          draft={picked.draft}
          onChange={change}
          onClose={() => {
            close();
            backToText();
          }}
          onAdded={() => {
            forget();
            backToText();
          }}
        />
      )}
    </div>
  );
}

/** What was typed about words of captures that no fact was made from yet, for as long as the window lives. */
const left = new Map<string, FactDraft>();

/** The words that a fact is made from, with what was typed about them: it is there again when they are chosen again. */
function usePicked({ text, capture }: Props, kindFor: (stretch: Stretch) => string) {
  const [picked, setPicked] = useState<Picked>();
  const desk = useWindow((state) => state.desk?.path ?? '');
  const keyOf = ({ start, end }: Stretch): string => JSON.stringify([desk, capture.sha256, start, end]);
  return {
    picked,
    pick: (stretch: Stretch) => {
      if (quotationAt(text, stretch.start, stretch.end) === undefined) return;
      const draft = left.get(keyOf(stretch)) ?? draftOf(text, stretch, kindFor(stretch));
      setPicked({ stretch, draft });
    },
    change: (draft: FactDraft) => {
      if (picked === undefined) return;
      left.set(keyOf(picked.stretch), draft);
      setPicked({ ...picked, draft });
    },
    close: () => setPicked(undefined),
    forget: () => {
      if (picked !== undefined) left.delete(keyOf(picked.stretch));
      setPicked(undefined);
    },
  };
}
