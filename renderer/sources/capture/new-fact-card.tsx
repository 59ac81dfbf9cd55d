import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import type { EvidenceMark } from '../../../briefing/captures/evidence-marks.ts';
import type { CaptureQuotation } from '../../../briefing/captures/quotation-at.ts';
import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import type { FactBehind } from '../../../briefing/contract/source-calls.ts';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Fields } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';
import { Icon } from '../../controls/icon.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Select } from '../../controls/select.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import type { NextFactId } from '../../facts/next-fact-id.ts';
import { useNextFactId } from '../../facts/next-fact-id.ts';
import { sayKept } from '../../facts/say-kept.ts';
import type { Stretch } from './capture-pieces.ts';
import type { DraftErrors, FactDraft } from './fact-draft.ts';
import { factOfDraft, longestQuotation, saidAlready } from './fact-draft.ts';

export interface NewFactCardProps {
  readonly capture: CaptureText;
  /** SHA-256 of that capture. */
  readonly sha256: string;
  readonly source: Source;
  readonly setting: FactSetting;
  readonly stretch: Stretch;
  readonly quotation: CaptureQuotation;
  readonly marks: readonly EvidenceMark[];
  readonly facts: readonly FactBehind[];
  readonly draft: FactDraft;
  readonly onChange: (draft: FactDraft) => void;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

/** A small form beside selected words that makes a fact of them; quotation and place are filled in. */
export function NewFactCard(props: NewFactCardProps) {
  const { quotation, draft, onClose } = props;
  const card = useRef<HTMLFormElement>(null);
  useBesideWords(card);
  const next = useNextFactId(draft.kind);
  const { add, errors, trouble } = useAdding(props, next);
  return (
    <form
      ref={card}
      className="new-fact"
      role="dialog"
      aria-label="New fact from selection"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDownCapture={(event) => {
        // A list that is open over the card closes first.
        const isInCard = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && !event.defaultPrevented && isInCard) {
          event.stopPropagation();
          onClose();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void add();
        }
      }}
    >
      <header>
        <h3>New fact from selection</h3>
        <span className="small quiet num">{placeWords(quotation)}</span>
      </header>
      <Quoted quotation={quotation} />
      {trouble !== undefined && <Notice tone="error" title={trouble} isUrgent />}
      <DraftFields {...props} errors={errors} />
      <footer>
        <AlreadySaid {...props} />
        <span className="grow" />
        <Button onPress={onClose}>Cancel</Button>
        <Button kind="primary" type="submit" aria-keyshortcuts="Control+Enter">
          {next.id === undefined ? 'Create fact' : `Create ${next.id}`}
        </Button>
      </footer>
    </form>
  );
}

function useAdding(props: NewFactCardProps, next: NextFactId) {
  const { source, sha256, setting, quotation, draft, onAdded } = props;
  const [errors, setErrors] = useState<DraftErrors>({});
  const [trouble, setTrouble] = useState<string>();
  const isAdding = useRef(false);
  const addFact = async (): Promise<void> => {
    const problem = quotationProblem(quotation);
    setTrouble(problem);
    const id = await next.ask();
    if (!id.ok) return setTrouble(id.failure.message);
    const made = factOfDraft(draft, {
      id: id.value,
      source,
      capture: sha256,
      quotation,
      knownSince: source.read === undefined ? setting.today : calendarDay(source.read, setting.timeZone),
    });
    setErrors('errors' in made ? made.errors : {});
    if (problem !== undefined || 'errors' in made) return;
    const added = await call('facts:add', { fact: made.fact });
    if (!added.ok) return setTrouble(added.failure.message);
    sayKept(added.value.fact.id);
    onAdded();
  };
  const add = async (): Promise<void> => {
    if (isAdding.current) return;
    isAdding.current = true;
    await addFact();
    isAdding.current = false;
  };
  return { add, errors, trouble };
}

function quotationProblem({ quotation, hidden }: CaptureQuotation): string | undefined {
  if (hidden === true)
    return 'No reader of the source can see these words, so they prove nothing. Select words that are shown.';
  if (quotation.length <= longestQuotation) return undefined;
  return `A quotation may have at most ${formatNumber(longestQuotation, 'en')} characters. Select fewer words.`;
}

function placeWords({ locator, quotation }: CaptureQuotation): string {
  const words = (locator ?? '')
    .replace(/^paras\. /u, 'Paragraphs ')
    .replace(/^para\. /u, 'Paragraph ')
    .replace(/^pp\. /u, 'Pages ')
    .replace(/^p\. /u, 'Page ');
  const count = `${formatNumber(quotation.length, 'en')} characters`;
  return words === '' ? count : `${words}, ${count}`;
}

function Quoted({ quotation: { prefix, quotation, suffix } }: { readonly quotation: CaptureQuotation }) {
  const [before, after] = [prefix.replace(/^\S*\s/u, ''), suffix.replace(/\s\S*$/u, '')];
  return (
    <blockquote className="quotation" dir="auto">
      {prefix !== '' && <span className="quiet">…{before}</span>}
      <mark className="evidence">{shortened(quotation)}</mark>
      {suffix !== '' && <span className="quiet">{after}…</span>}
    </blockquote>
  );
}

/** The beginning and the end of a long quotation. */
function shortened(words: string): string {
  return words.length <= 240 ? words : `${words.slice(0, 150)} […] ${words.slice(-80)}`;
}

function DraftFields({
  setting,
  draft,
  onChange,
  errors,
}: NewFactCardProps & { readonly errors: DraftErrors }) {
  const set = (change: Partial<FactDraft>): void => onChange({ ...draft, ...change });
  const kinds = setting.kinds.map(({ name, title }) => ({ id: name, name: title }));
  return (
    <Fields>
      <Select label="Kind" span={4} choices={kinds} value={draft.kind} onChange={(kind) => set({ kind })} />
      <TextField
        label="Quantity"
        span={4}
        value={draft.quantity}
        onChange={(quantity) => set({ quantity })}
        placeholder="None"
        isTabular
        {...given({ error: errors.quantity })}
      />
      <TextField label="Unit" span={4} value={draft.unit} onChange={(unit) => set({ unit })} />
      <TextArea
        label="Statement, in the desk’s words"
        rows={2}
        value={draft.statement}
        onChange={(statement) => set({ statement })}
        autoFocus
        {...given({ error: errors.statement })}
      />
      <TextField
        label="Said by"
        span={6}
        value={draft.saidBy}
        onChange={(saidBy) => set({ saidBy })}
        placeholder="Who said it first"
        {...given({ error: errors.saidBy })}
      />
      <TextField
        label="Date"
        span={6}
        value={draft.date}
        onChange={(date) => set({ date })}
        placeholder="Such as 21 Jan 2026 or 2019"
        isTabular
        {...given({ error: errors.date })}
      />
    </Fields>
  );
}

const mostNamed = 3;

function AlreadySaid({ stretch, draft, marks, facts }: NewFactCardProps) {
  const ids = saidAlready(stretch, draft, marks, facts);
  if (ids.length === 0) return <span role="status" />;
  const named = ids.slice(0, mostNamed).join(', ');
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
  return (
    <span role="status" className="new-fact-known">
      <Icon name="note" tone="note" size={14} />
      {named}
      {more} {ids.length === 1 ? 'says' : 'say'} so too
    </span>
  );
}

const gap = 8;

/** Puts the card below the words it is made from, or above them where there is no room, always inside of the pane. */
function useBesideWords(card: { readonly current: HTMLFormElement | null }): void {
  useLayoutEffect(() => place(card.current), [card]);
  useEffect(() => {
    const onResize = (): void => place(card.current);
    const observer = new ResizeObserver(onResize);
    if (card.current !== null) observer.observe(card.current);
    addEventListener('resize', onResize);
    return () => {
      observer.disconnect();
      removeEventListener('resize', onResize);
    };
  }, [card]);
}

function place(card: HTMLFormElement | null): void {
  const pane = card?.parentElement;
  if (card === null || pane === null || pane === undefined) return;
  const within = pane.getBoundingClientRect();
  const words = pane.querySelector('[data-picked]')?.getBoundingClientRect();
  const last = [...pane.querySelectorAll('[data-picked]')].at(-1)?.getBoundingClientRect();
  const below = (last?.bottom ?? within.top) - within.top + gap;
  const above = (words?.top ?? within.bottom) - within.top - gap - card.offsetHeight;
  const lowest = within.height - card.offsetHeight - gap;
  const top = below <= lowest ? below : above >= gap ? above : Math.max(gap, lowest);
  const left = Math.min((last?.left ?? within.left) - within.left, within.width - card.offsetWidth - 20);
  card.style.top = `${Math.round(top)}px`;
  card.style.left = `${Math.round(Math.max(gap, left))}px`;
}
