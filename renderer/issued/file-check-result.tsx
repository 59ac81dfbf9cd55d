import type { EditedFacts, FactsInFile, FileCheck } from '../../briefing/contract/issued-calls.ts';
import type { Verdict } from '../../briefing/bundle/verification.ts';
import { counted } from '../../briefing/text/counted.ts';
import { FactBadge } from '../controls/badge.tsx';
import { Icon } from '../controls/icon.tsx';
import { Notice } from '../controls/notice.tsx';
import type { NoticeProps } from '../controls/notice.tsx';
import { goTo } from '../state/window-state.ts';
import { closeFileCheck } from './file-check-state.ts';

const verdicts: Readonly<Record<Verdict, { readonly tone: NoticeProps['tone']; readonly words: string }>> = {
  identical: { tone: 'done', words: 'is byte for byte what it was exported as.' },
  reviewed: { tone: 'done', words: 'is as it was exported, but for comments or tracked changes.' },
  'same words': { tone: 'warning', words: 'says the same as when it was exported, in other bytes.' },
  different: { tone: 'error', words: 'is not what was exported.' },
};

/** What was found in a file: how it stands to its export, what differs, and which facts’ words were edited. */
export function FileCheckResult({ check }: { readonly check: FileCheck }) {
  const { fileName, verification, trouble, findings, trace } = check;
  const verdict = verification && verdicts[verification.verdict];
  return (
    <>
      {verdict !== undefined && (
        <Notice tone={verdict.tone} title={`${fileName} ${verdict.words}`}>
          {aboutFile(verification)}
        </Notice>
      )}
      {trouble !== undefined && (
        <Notice tone="warning" title={`Whether ${fileName} is as it was exported cannot be told.`}>
          {trouble}
        </Notice>
      )}
      {findings.length > 0 && (
        <ul className="file-findings" aria-label="What differs">
          {findings.map(({ message, severity }, at) => (
            <li key={`${at} ${message}`}>
              <Icon name={severity} tone={severity} />
              <p dir="auto">{message}</p>
            </li>
          ))}
        </ul>
      )}
      {trace !== undefined && <Facts trace={trace} />}
    </>
  );
}

function aboutFile(verification: FileCheck['verification']): string {
  if (verification === undefined) return '';
  const { title, issued, level } = verification;
  const cut = level === undefined ? '' : `, cut for ${level}`;
  return `“${title}”, issued ${issued.slice(0, 10)}${cut}.`;
}

function Facts({ trace: { kept, edited, findings } }: { readonly trace: FactsInFile }) {
  return (
    <section className="file-facts" aria-label="Facts">
      <h3>Words of facts</h3>
      <p className="second">{factWords(edited.length, kept)}</p>
      {findings.map(({ message, severity }) => (
        <Notice key={message} tone={severity} title={message} />
      ))}
      <ul className="file-findings" aria-label="Edited words of facts">
        {edited.map((one, at) => (
          <Edited key={`${at} ${one.message}`} one={one} />
        ))}
      </ul>
    </section>
  );
}

function factWords(edited: number, kept: number): string {
  if (edited > 0) return `${counted(edited, 'passage')} edited, ${kept} as written.`;
  if (kept === 0) return 'No words of facts were found in it.';
  return kept === 1 ? 'Its one passage stands as written.' : `All ${kept} passages stand as written.`;
}

function Edited({ one: { message, facts, state } }: { readonly one: EditedFacts }) {
  return (
    <li>
      <Icon name={state === 'moved' || state === 'copied' ? 'note' : 'warning'} tone="quiet" />
      <p dir="auto">
        {message}{' '}
        {facts.map(({ id, isHere }) => (
          <FactBadge key={id} id={id} onPress={isHere ? () => openFact(id) : undefined} />
        ))}
      </p>
    </li>
  );
}

function openFact(id: string): void {
  closeFileCheck();
  goTo({ kind: 'facts', chosen: id });
}
