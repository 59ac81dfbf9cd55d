import { useState } from 'react';
import { fontsWith, fontsWithout } from '../../../briefing/drafts/change-fonts.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import type { BroughtFont } from '../../../briefing/style/fonts/brought-font.ts';
import { cutWords } from '../../../briefing/style/fonts/cut-words.ts';
import { putBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { DropZone } from '../../controls/drop-zone.tsx';
import { Field } from '../../controls/field.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { FileButton } from './file-button.tsx';
import type { FileSaid } from './file-said.ts';
import { fileSaid } from './file-said.ts';

/** The fonts of the house that style files may name, added as files and removed. */
export function FontsField({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const [said, setSaid] = useState<FileSaid>({});
  const { fonts = [] } = settings;
  const add = async (files: readonly File[]): Promise<void> => {
    const added = await addFonts(files);
    setSaid(fileSaid(added));
    if (added.ok) change({ fonts: fontsWith(settings, added.value) });
  };
  const remove = (family: string): void => {
    const left = fontsWithout(settings, family);
    setSaid(fileSaid(left));
    if (left.ok) change({ fonts: left.value.length === 0 ? undefined : left.value });
  };
  return (
    <Field
      label="Fonts"
      hint="TrueType or OpenType files, all of a family at once. A style file names the family; PDF, Word and HTML files carry it as far as its maker allows."
      {...said}
    >
      <DropZone
        label="Drop font files to add them"
        isDisabled={isReadOnly}
        onFiles={(files) => void add(files)}
      >
        <div className="logo-field font-list">
          {fonts.map((font) => (
            <div key={font.family} className="font-of-desk">
              <span className="logo-name cut">
                {font.family} <span className="second">{cutWords(font)}</span>
              </span>
              <Button
                kind="plain"
                size="low"
                isDisabled={isReadOnly}
                aria-label={`Remove ${font.family}`}
                onPress={() => remove(font.family)}
              >
                Remove
              </Button>
            </div>
          ))}
          <FileButton
            name="Add fonts…"
            accept=".ttf,.otf,font/ttf,font/otf"
            isDisabled={isReadOnly}
            isMany
            onFiles={(files) => void add(files)}
          />
        </div>
      </DropZone>
    </Field>
  );
}

async function addFonts(files: readonly File[]): Promise<Outcome<readonly BroughtFont[]>> {
  const sent: { name: string; bytes: string }[] = [];
  for (const file of files) {
    const put = await putBytes(file);
    if (!put.ok) return put;
    sent.push({ name: file.name, bytes: put.value });
  }
  return call('settings:add-fonts', { files: sent });
}
