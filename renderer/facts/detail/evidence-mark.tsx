import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import type { EvidenceCheck } from '../../../briefing/facts/evidence-check.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { Icon } from '../../controls/icon.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { OpenAddress } from '../../links/open-address.tsx';
import { goTo, useWindow } from '../../state/window-state.ts';

/** Whether the words of a piece of evidence stand in a capture of its source, with the way there. */
export function EvidenceMark({
  check,
  source,
}: {
  readonly check: EvidenceCheck | undefined;
  readonly source: string;
}) {
  const zone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  const { tone, words } = wordsFor(check, zone);
  const { capture, at } = check ?? {};
  return (
    <>
      <Icon name={tone === 'done' ? 'done' : tone === 'quiet' ? 'dot' : tone} size={14} tone={tone} />
      <span className="grow">{words}</span>
      {check?.address !== undefined && <OpenAddress address={check.address} />}
      {source !== '' && (
        <LinkButton
          onClick={() =>
            goTo({
              kind: 'sources',
              chosen: source,
              ...(capture === undefined ? {} : { capture }),
              ...(at === undefined ? {} : { at }),
            })
          }
        >
          Show
          <span className="hidden-label"> the source</span>
        </LinkButton>
      )}
    </>
  );
}

interface Mark {
  readonly tone: 'done' | 'warning' | 'error' | 'note' | 'quiet';
  readonly words: string;
}

function wordsFor(check: EvidenceCheck | undefined, zone: string): Mark {
  if (check === undefined) return { tone: 'quiet', words: 'Not looked for yet' };
  const day =
    check.read === undefined ? '' : ` of ${formatCalendarDate(calendarDay(check.read, zone), 'en', 'short')}`;
  switch (check.state) {
    case 'found':
      return foundWords(check, day);
    case 'near':
      return { tone: 'warning', words: `The capture${day} has other words${otherWords(check)}` };
    case 'translated':
      return { tone: 'note', words: `The capture${day} is in another script: compare by eye` };
    case 'no-text':
      return { tone: 'note', words: `The capture${day} holds no text to look in: compare by eye` };
    case 'not-found':
      return { tone: 'error', words: `These words are not in the capture${day}` };
    case 'no-capture':
      return { tone: 'note', words: 'The source has no capture to look in' };
    case 'no-quotation':
      return { tone: 'quiet', words: 'No words to look for' };
    case 'unreadable':
      return { tone: 'warning', words: check.trouble ?? 'The capture could not be read' };
  }
}

const mostOthers = 3;

/** `: “warned of” for “warn of”` */
function otherWords({ differences = [] }: EvidenceCheck): string {
  const shown = differences.slice(0, mostOthers).map(({ quoted, source }) => `“${source}” for “${quoted}”`);
  const more = differences.length > mostOthers ? ' and more' : '';
  return shown.length === 0 ? ', or in another order' : `: ${shown.join(', ')}${more}`;
}

function foundWords({ found }: EvidenceCheck, day: string): Mark {
  if (found?.hidden === true) {
    return { tone: 'warning', words: `In the capture${day}, but where a reader cannot see it` };
  }
  return found?.match === 'exact'
    ? { tone: 'done', words: `In the capture${day}, word for word` }
    : { tone: 'done', words: `In the capture${day}, but for case, marks or accents` };
}
