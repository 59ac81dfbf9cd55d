import { useState } from 'react';
import { pageStyleNames, pageStyleNamed } from '../../../briefing/style/page-styles.ts';
import { putBytes } from '../../bridge/bytes.ts';
import { call } from '../../bridge/call.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Fields } from '../../controls/field.tsx';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';
import { ChosenFile } from './chosen-file.tsx';
import { FontsField } from './fonts-field.tsx';
import type { FileSaid } from './file-said.ts';
import { fileSaid } from './file-said.ts';

const builtIn = 'attache';
const none = 'none';

/** How the pages look: the style of all briefings, and the Word file in which Word files are made. */
export function PagePart({ hand }: { readonly hand: DeskSettingsHand }) {
  return (
    <SettingsPart
      id="page"
      words="For all briefings whose template says nothing else. Fonts travel inside the files."
    >
      <Fields>
        <StyleField hand={hand} />
        <FontsField hand={hand} />
        <HouseField hand={hand} />
      </Fields>
    </SettingsPart>
  );
}

function StyleField({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const [said, setSaid] = useState<FileSaid>({});
  const { styles = [], style = builtIn } = settings;
  const faces = pageStyleNamed(style, settings.paper, settings)?.faces;
  const take = async (file: File): Promise<void> => {
    const read = await call('settings:read-style', { name: file.name, text: await file.text() });
    setSaid(fileSaid(read));
    if (!read.ok) return;
    const { value } = read;
    change({ styles: [...styles.filter(({ name }) => name !== value.name), value], style: value.name });
  };
  const remove = (): void => {
    change({ styles: styles.filter(({ name }) => name !== style), style: undefined });
  };
  return (
    <ChosenFile
      label="Page style"
      hint={faces === undefined ? 'This style is not on the desk.' : fontWords(faces)}
      said={said}
      isReadOnly={isReadOnly}
      choices={pageStyleNames(styles).map((id) => ({ id, name: id === builtIn ? 'Attaché' : id }))}
      value={style}
      onChoose={(id) => change({ style: id === builtIn ? undefined : id })}
      file={{ button: 'Style file…', accept: '.yaml,.yml,.json', drop: 'Drop a style file to use it' }}
      onFile={(file) => void take(file)}
    >
      {style !== builtIn && (
        <Button kind="plain" isDisabled={isReadOnly} onPress={remove}>
          Remove
        </Button>
      )}
    </ChosenFile>
  );
}

function fontWords({
  serif,
  sans,
}: {
  readonly serif: { readonly family: string };
  readonly sans: { readonly family: string };
}): string {
  return `Text in ${serif.family}; labels, tables and notes in ${sans.family}.`;
}

function HouseField({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const [said, setSaid] = useState<FileSaid>({});
  const { value: there = [] } = useCall('settings:houses', {});
  const { house = none } = settings;
  const names = [...new Set([none, ...there, house])];
  const take = async (file: File): Promise<void> => {
    const put = await putBytes(file);
    const added = put.ok ? await call('settings:add-house', { name: file.name, bytes: put.value }) : put;
    setSaid(fileSaid(added));
    if (added.ok) change({ house: added.value.file });
  };
  return (
    <ChosenFile
      label="Word file"
      hint="Your own letterhead: placeholders such as {{ title }} and {{ marking }} are filled, and the briefing is put at {{ body }}."
      said={said}
      isReadOnly={isReadOnly}
      choices={names.map((id) => ({ id, name: id === none ? 'None' : id }))}
      value={house}
      onChoose={(id) => change({ house: id === none ? undefined : id })}
      file={{
        button: 'Add a Word template…',
        accept: '.docx,.dotx',
        drop: 'Drop a Word file to make Word files in it',
      }}
      onFile={(file) => void take(file)}
    />
  );
}
