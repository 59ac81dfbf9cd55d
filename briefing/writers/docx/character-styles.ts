import type * as docx from 'docx';
import type { PageStyle, TextStyle } from '../../style/page-style.ts';
import { halfPoints } from './measures.ts';
import { runOf } from './text-styles.ts';

/** A note's mark: small and raised, but not superscript, which Word would make smaller still. */
const mark = { size: 7, raised: 3 } as const;

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
    define('BandLine', 'Band Line', { ...text.band, colour: 'grey' }),
    define('BandLabel', 'Band Label', text.bandLabel),
    { id: 'Code', name: 'Code', run: { font: style.faces.sans.family, noProof: true } },
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: style.colours[text.text.colour] } },
    {
      id: 'FootnoteReference',
      name: 'footnote reference',
      basedOn: 'DefaultParagraphFont',
      run: { size: halfPoints(mark.size), position: `${mark.raised}pt`, bold: false, italics: false },
    },
  ];
}
