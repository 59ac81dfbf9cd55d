import { useState } from 'react';
import { DropZone } from '../../controls/drop-zone.tsx';
import { Button } from '../../controls/button.tsx';
import { Field, Fields } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { useTyped } from '../../state/use-typed.ts';
import { keepLogoFile } from '../read-logo.ts';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { FileButton } from './file-button.tsx';
import { filledLines } from './filled-lines.ts';

/** The most lines of an address. */
const mostLines = 6;

/** Who issues the desk's briefings: name, address and logo. */
export function OrganisationPart({ hand }: { readonly hand: DeskSettingsHand }) {
  const { settings, change, isReadOnly } = hand;
  const producer = useTyped(settings.producer, (text, before) => {
    if (text.trim() === '') return 'Write who issues the briefings; the name before it stays until then.';
    change({ producer: text.trim() }, { producer: before.trim() });
    return undefined;
  });
  const section = useTyped(settings.section ?? '', (text, before) => {
    change({ section: lineOf(text) }, { section: lineOf(before) });
    return undefined;
  });
  return (
    <SettingsPart id="organisation" words="Printed at the head of every briefing.">
      <Fields>
        <TextField label="Producer" maxLength={300} isDisabled={isReadOnly} {...producer} />
        <TextField
          label="Section"
          hint="A second line in the page header; none where it is empty."
          maxLength={300}
          isDisabled={isReadOnly}
          {...section}
        />
        <AddressField hand={hand} />
        <LogoField hand={hand} />
      </Fields>
    </SettingsPart>
  );
}

function AddressField({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const typed = useTyped((settings.address ?? []).join('\n'), (text, before) => {
    const lines = filledLines(text);
    if (lines.length > mostLines) return `Write at most ${mostLines} lines.`;
    if (lines.some((line) => line.length > 120)) return 'Write at most 120 characters in a line.';
    change({ address: orNone(lines) }, { address: orNone(filledLines(before)) });
    return undefined;
  });
  return (
    <TextArea
      label="Address"
      rows={2}
      maxLength={800}
      isDisabled={isReadOnly}
      value={typed.value}
      onChange={typed.onChange}
      onBlur={typed.onBlur}
      {...given({ error: typed.error })}
    />
  );
}

function lineOf(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

function orNone(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines;
}

function LogoField({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const [trouble, setTrouble] = useState<string>();
  const take = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    const kept = await keepLogoFile(file);
    setTrouble(kept.ok ? undefined : kept.failure.message);
    if (kept.ok) change({ logo: kept.value });
  };
  return (
    <Field
      label="Logo"
      hint="PNG, JPEG or SVG; at most 20 mm high in print. Drop a file here, or choose one."
      {...given({ error: trouble })}
    >
      <DropZone
        label="Drop a picture to print it as the logo"
        isDisabled={isReadOnly}
        onFiles={(files) => void take(files)}
      >
        <div className="logo-field">
          <span className="logo-name cut second">{settings.logo ?? 'None'}</span>
          <FileButton
            name={settings.logo === undefined ? 'Choose…' : 'Replace…'}
            accept="image/png,image/jpeg,image/svg+xml"
            isDisabled={isReadOnly}
            onFiles={(files) => void take(files)}
          />
          {settings.logo !== undefined && (
            <Button kind="plain" isDisabled={isReadOnly} onPress={() => change({ logo: undefined })}>
              Remove
            </Button>
          )}
        </div>
      </DropZone>
    </Field>
  );
}
