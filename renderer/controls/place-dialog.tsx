import './place-dialog.css';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FolderListing, PlaceTicket } from '../../briefing/contract/window-calls.ts';
import { call } from '../bridge/call.ts';
import type { PlaceQuestion } from '../bridge/choose-place.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { EmptyState } from './empty-state.tsx';
import { GhostRows } from './ghost-rows.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { ListBox } from './list-box.tsx';
import { Notice } from './notice.tsx';
import { TextField } from './text-field.tsx';
import { useFolder } from './use-folder.ts';
import { cutText } from '../../briefing/text/cut-text.ts';

export interface PlaceDialogProps extends PlaceQuestion {
  readonly onChosen: (place: PlaceTicket) => void;
  readonly onClose: () => void;
}

interface PlaceRow extends PlaceTicket {
  readonly kind: 'folder' | 'desk' | 'file';
}

const verbs = { 'open-folder': 'Choose', 'new-folder': 'Choose', 'open-file': 'Open' } as const;

/** Asks for a folder or a file inside the page, for shells that have no dialogs of the system. */
export function PlaceDialog(props: PlaceDialogProps) {
  const { what, title, onClose } = props;
  const choice = usePlaceChoice(props);
  const { listing, target, name } = choice;
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      width="wide"
      footer={
        <>
          {what !== 'open-file' && <NameField what={what} choice={choice} />}
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="primary"
            isDisabled={target === undefined || (what === 'new-folder' && name.trim() === '')}
            onPress={choice.choose}
          >
            {buttonWords(what, name, target)}
          </Button>
        </>
      }
    >
      <div className="place-dialog" onKeyDown={(event) => goUpOn(event, choice)}>
        <Shortcuts listing={listing} go={choice.go} />
        <Folder what={what} choice={choice} />
      </div>
    </Dialog>
  );
}

type Go = (folder: string | undefined) => void;

interface PlaceChoice {
  readonly listing: FolderListing | undefined;
  readonly unread: string | undefined;
  readonly rows: readonly PlaceRow[];
  readonly chosen: string | null;
  readonly target: PlaceTicket | undefined;
  readonly name: string;
  readonly refusal: string | undefined;
  readonly go: Go;
  readonly pick: (id: string) => void;
  readonly open: (id: string) => void;
  readonly setName: (name: string) => void;
  readonly choose: () => void;
}

function usePlaceChoice({ what, endings, from, onChosen }: PlaceDialogProps): PlaceChoice {
  const { listing, trouble: unread, goTo, begun } = useFolder(endings, from);
  const [chosen, pick] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const rows = listing === undefined ? [] : rowsOf(listing, what);
  const row = rows.find(({ id }) => id === chosen);
  const target = what === 'open-file' ? fileOf(row) : (row ?? listing?.here);
  const go: Go = (folder) => {
    pick(null);
    goTo(folder);
  };
  const open = (id: string): void => {
    const opened = rows.find((one) => one.id === id);
    if (opened === undefined) return;
    if (opened.kind === 'file' || (opened.kind === 'desk' && what === 'open-folder')) onChosen(opened);
    else go(id);
  };
  const choose = async (): Promise<void> => {
    const folder = target ?? (what === 'open-file' ? undefined : (await begun)?.here);
    if (folder === undefined) return;
    if (name.trim() === '') return onChosen(folder);
    const made = await call('places:within', { folder: folder.id, name });
    if (made.ok) onChosen(made.value);
    else setRefusal(made.failure.message);
  };
  const write = (text: string): void => {
    setName(text);
    setRefusal(undefined);
  };
  return {
    listing,
    unread,
    rows,
    chosen,
    target,
    name,
    refusal,
    go,
    pick,
    open,
    setName: write,
    choose: () => void choose(),
  };
}

/** Up one folder, as file managers do it; in a field the keys are the text's. */
function goUpOn(event: KeyboardEvent, { listing, go }: PlaceChoice): void {
  const isTyping = event.target instanceof HTMLInputElement;
  const isUp = (event.key === 'Backspace' && !isTyping) || (event.altKey && event.key === 'ArrowUp');
  if (!isUp || listing?.parent === undefined) return;
  event.preventDefault();
  go(listing.parent.id);
}

interface ChoiceProps {
  readonly what: PlaceQuestion['what'];
  readonly choice: PlaceChoice;
}

function NameField({ what, choice }: ChoiceProps) {
  const { name, refusal, setName, choose } = choice;
  return (
    <div className="place-name">
      <TextField
        label={what === 'new-folder' ? 'Name' : 'New folder in it, if any'}
        value={name}
        maxLength={120}
        autoFocus={what === 'new-folder'}
        {...(refusal === undefined ? {} : { error: refusal })}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && name.trim() !== '') choose();
        }}
      />
    </div>
  );
}

function Folder({ what, choice }: ChoiceProps) {
  const { listing, unread, rows, chosen, go, pick, open } = choice;
  return (
    <div className="place-folder">
      <FolderBar listing={listing} go={go} />
      {unread !== undefined && (
        <Notice tone="error" title={unread} isUrgent>
          Nothing was changed.
        </Notice>
      )}
      {listing === undefined ? (
        <GhostRows label="Reading the folder" />
      ) : (
        <ListBox
          key={listing.here.id}
          label={`In ${listing.here.name}`}
          rows={rows}
          value={chosen}
          onChange={pick}
          onOpen={open}
          autoFocus={what !== 'new-folder'}
          whenEmpty={<EmptyState icon="folder" title={emptyWords(what)} />}
        >
          {placeRow}
        </ListBox>
      )}
    </div>
  );
}

function fileOf(row: PlaceRow | undefined): PlaceRow | undefined {
  return row?.kind === 'file' ? row : undefined;
}

interface PartProps {
  readonly listing: FolderListing | undefined;
  readonly go: Go;
}

function Shortcuts({ listing, go }: PartProps) {
  return (
    <nav className="place-shortcuts" aria-label="Folders to begin with">
      {listing?.shortcuts.map((place) => (
        <Button key={place.id} kind="plain" icon="folder" onPress={() => go(place.id)}>
          <span className="cut">{place.name}</span>
        </Button>
      ))}
    </nav>
  );
}

function FolderBar({ listing, go }: PartProps) {
  return (
    <div className="place-here">
      <IconButton
        icon="up"
        label="Folder above"
        shortcut="Backspace"
        isDisabled={listing?.parent === undefined}
        onPress={() => go(listing?.parent?.id)}
      />
      <span className="cut strong" dir="auto">
        {listing?.here.name}
      </span>
      <span className="cut small quiet grow" dir="ltr">
        {listing?.here.path}
      </span>
    </div>
  );
}

const icons = { folder: 'folder', desk: 'archive', file: 'doc' } as const;

function placeRow({ kind, name }: PlaceRow) {
  return (
    <>
      <Icon name={icons[kind]} tone="quiet" />
      <span className="cut grow" dir="auto">
        {name}
      </span>
      {kind === 'desk' && <span className="small quiet">Desk</span>}
      {kind === 'folder' && <Icon name="right" size={12} tone="quiet" />}
    </>
  );
}

function rowsOf({ folders, files }: FolderListing, what: PlaceQuestion['what']): readonly PlaceRow[] {
  const inside = folders.map(({ isDesk, ...place }) => ({
    ...place,
    kind: isDesk ? ('desk' as const) : ('folder' as const),
  }));
  return what === 'open-file'
    ? [...inside, ...files.map((place) => ({ ...place, kind: 'file' as const }))]
    : inside;
}

function buttonWords(what: PlaceQuestion['what'], name: string, target: PlaceTicket | undefined): string {
  if (name.trim() !== '') return `Make and choose ${cutText(name.trim(), longestName)}`;
  return target === undefined ? verbs[what] : `${verbs[what]} ${cutText(target.name, longestName)}`;
}

/** Of a name on a button, in characters. */
const longestName = 24;

function emptyWords(what: PlaceQuestion['what']): string {
  return what === 'open-file' ? 'Nothing here that can be opened' : 'No folders in this one';
}
