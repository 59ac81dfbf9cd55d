import { useState } from 'react';
import type { Place } from '../../../briefing/charts/places/place.ts';
import { placesInText } from '../../../briefing/charts/places/places-in-text.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { TextArea } from '../../controls/text-area.tsx';

export interface PastePlacesDialogProps {
  readonly onKeep: (places: readonly Place[]) => void;
  readonly onClose: () => void;
}

/** Takes places as they are typed, or from a spreadsheet. */
export function PastePlacesDialog({ onKeep, onClose }: PastePlacesDialogProps) {
  const [text, setText] = useState('');
  const { places, unread } = placesInText(text);
  return (
    <Dialog title="Add places" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogForm
        action={places.length === 0 ? 'Keep places' : `Keep ${counted(places.length, 'place')}`}
        isDisabled={places.length === 0}
        onSubmit={() => {
          onKeep(places);
          onClose();
        }}
        onClose={onClose}
      >
        <TextArea
          label="One place a line"
          hint="Name, other names, latitude, longitude, and for an area its radius in kilometres, parted by tabs, semicolons or commas: Tal Afar; Tell Afar; 36.38; 42.45"
          rows={10}
          value={text}
          onChange={setText}
          maxLength={200_000}
          autoFocus
        />
        {unread.length > 0 && (
          <p className="second small" role="status">
            {`${counted(unread.length, 'line')} without a name and decimal degrees will be left out, such as “${unread[0] ?? ''}”.`}
          </p>
        )}
      </DialogForm>
    </Dialog>
  );
}
