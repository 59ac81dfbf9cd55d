import { useId, useState } from 'react';
import type { ReleaseOutlook } from '../../../briefing/contract/export-calls.ts';
import type { MarkingScheme } from '../../../briefing/document/marking.ts';
import { levelOf, widerLevels } from '../../../briefing/document/marking.ts';
import { counted } from '../../../briefing/text/counted.ts';
import type { Choice } from '../../controls/choice.ts';
import { Fields } from '../../controls/field.tsx';
import { MarkingLabel } from '../../controls/marking-label.tsx';
import { Notice } from '../../controls/notice.tsx';
import { RadioGroup } from '../../controls/radio-group.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { titleOfSlot } from '../title-of-slot.ts';
import { ReleaseChanges } from './release-changes.tsx';
import { releaseWords } from './release-words.ts';
import { useReleaseOutlooks } from './use-release-outlooks.ts';

/** No label of a scheme is empty. */
const asDrafted = '';

/** For whose readers the files are: the draft as it stands, or cut for a wider level. A choice changes the pages at once. */
export function ForWhom() {
  const draft = useDraft();
  const release = useDraftState((state) => state.release);
  const scheme = useDraftState(({ onDesk }) => onDesk.markings);
  const drafted = useDraftedChoice(scheme);
  const outlooks = useReleaseOutlooks();
  const [isShown, setShown] = useState(false);
  const listId = useId();
  const wider = outlooks?.ok === true ? outlooks.value : [];
  const chosen = wider.find(({ level }) => level === release);
  const show = (level: string, isOpen: boolean): void => {
    draft.chooseRelease(level);
    setShown(isOpen);
  };
  const expected = useExpectedLevels(scheme);
  const levels = wider.map((outlook) => {
    const isOpen = isShown && outlook === chosen;
    return levelChoice(outlook.level, {
      scheme,
      isDisabled: outlook.trouble !== undefined,
      note: <OutlookNote outlook={outlook} isOpen={isOpen} listId={listId} onShow={show} />,
    });
  });
  const shown = outlooks === undefined ? expected : levels;
  return (
    <>
      <Fields>
        <RadioGroup
          label="For whom"
          look="cards"
          value={release ?? asDrafted}
          choices={[drafted, ...shown]}
          onChange={(level) => draft.chooseRelease(level === asDrafted ? undefined : level)}
        />
      </Fields>
      {outlooks?.ok === false && (
        <Notice tone="warning" title={`It is not known who else could have it. ${outlooks.failure.message}`}>
          It can be exported as drafted.
        </Notice>
      )}
      {isShown && chosen !== undefined && <ReleaseChanges id={listId} outlook={chosen} />}
    </>
  );
}

/** The levels that there will be, before it is known what they leave out: what stands below must not move when it is. */
function useExpectedLevels(scheme: MarkingScheme): readonly Choice[] {
  const label = useDraftState(({ preview }) => preview?.marking);
  if (label === undefined) return [];
  const note = 'Reading what it would leave out';
  return widerLevels(scheme, label).map((level) =>
    levelChoice(level.label, { scheme, note, isDisabled: true }),
  );
}

function useDraftedChoice(scheme: MarkingScheme): Choice {
  const label = useDraftState(({ preview }) => preview?.marking);
  const facts = useDraftState(({ preview }) => preview?.facts.length ?? 0);
  return {
    id: asDrafted,
    name: 'As drafted',
    note: `All of the text; ${counted(facts, 'fact')} to draw from`,
    ...(label === undefined ? {} : { after: <MarkingLabel label={label} scheme={scheme} /> }),
  };
}

interface LevelWords {
  readonly scheme: MarkingScheme;
  readonly note: Choice['note'];
  readonly isDisabled: boolean;
}

/** A level says in the words of its scheme who its readers are. */
function levelChoice(level: string, { scheme, note, isDisabled }: LevelWords): Choice {
  const name = levelOf(scheme, level)?.limit ?? level;
  return {
    id: level,
    name,
    content: (
      <span>
        {name}
        <span className="hidden-label">, {level}</span>
      </span>
    ),
    note,
    isDisabled,
    after: <MarkingLabel label={level} scheme={scheme} />,
  };
}

interface OutlookNoteProps {
  readonly outlook: ReleaseOutlook;
  readonly isOpen: boolean;
  readonly listId: string;
  readonly onShow: (level: string, isOpen: boolean) => void;
}

/** What a level would cost, or why it cannot be reached. */
function OutlookNote({ outlook, isOpen, listId, onShow }: OutlookNoteProps) {
  const outline = useDraftState((state) => state.outline);
  const { level, trouble, empties, changes } = outlook;
  if (empties !== undefined)
    return `${empties.map((slot) => titleOfSlot(outline, slot)).join(', ')} would be empty`;
  if (trouble !== undefined) return trouble;
  const words = releaseWords(outlook);
  if (changes.length === 0) return words;
  return (
    <>
      {words}.{' '}
      <LinkButton
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': listId } : {})}
        onClick={() => onShow(level, !isOpen)}
      >
        {isOpen ? 'Hide them' : 'Show them'}
      </LinkButton>
    </>
  );
}
