import type * as docx from 'docx';
import type { PageStyle, TextStyle } from '../../style/page-style.ts';
import { runOf } from './text-styles.ts';

/** Every character style of the file. */
export function characterStyles(style: PageStyle): readonly docx.ICharacterStyleOptions[] {
  const { text } = style;
  const define = (id: string, name: string, base: TextStyle): docx.ICharacterStyleOptions => ({
    id,
    name,
    basedOn: 'DefaultParagraphFont',
    run: runOf(style, base),
  });
  return [
    define('Key', 'Key', text.key),
    define('SourceKey', 'Source Key', text.sourceKey),
    define('SourceGrade', 'Source Reliability', { ...text.sourceKey, weight: 'regular', colour: 'grey' }),
    define('Grade', 'Grade', text.grade),
    define('Portion', 'Portion Mark', text.portion),
    define('RunIn', 'Run-in Label', { ...text.key, size: text.comment.size }),
    define('BandIdentity', 'Band Identity', { ...text.band, weight: 'semibold' }),
    define('BandLimit', 'Band Limit', text.band),
    define('BandLine', 'Band Line', { ...text.band, colour: 'grey' }),
    define('BandLabel', 'Band Label', text.bandLabel),
    { id: 'Code', name: 'Code', run: { font: style.faces.sans.family, noProof: true } },
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: style.colours[text.text.colour] } },
    {
      id: 'FootnoteReference',
      name: 'footnote reference',
      basedOn: 'DefaultParagraphFont',
      run: { superScript: true },
    },
  ];
}
