import { pageStyleNamed } from '../../../briefing/style/page-styles.ts';
import { SettingsPart } from '../settings-part.tsx';

/** Which faces issued files are set in. */
export function FontsPart() {
  const style = pageStyleNamed('attache', 'A4');
  const faces = style === undefined ? [] : [style.faces.serif.family, style.faces.sans.family];
  return (
    <SettingsPart
      id="fonts"
      words="They come with the program and travel inside the files, so that every reader sees the same page."
    >
      <dl className="pairs">
        <dt>Text and titles</dt>
        <dd className="doc">{faces[0]}</dd>
        <dt>Labels, tables and notes</dt>
        <dd>{faces[1]}</dd>
        <dt>Page style</dt>
        <dd>Attaché; a template names its own with “style”.</dd>
      </dl>
    </SettingsPart>
  );
}
