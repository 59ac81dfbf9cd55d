import { setImmediate as turn } from 'node:timers/promises';
import { fontFiles } from './fonts.ts';
import { noBroughtFaces } from './brought-faces.ts';
import { PrintedDocument } from './printed-document.ts';

/** The faces that most documents are set in, by family and weight. */
const faces = [
  ['Source Serif 4', false],
  ['Source Sans 3', false],
  ['Source Sans 3', true],
  ['Source Serif 4', true],
] as const;

/** Letters, figures and signs of which most documents are made. */
const words = 'Handgloves AVATAR quick brown jumps lazy first, “Tel.” 0123456789 (25%): [W1] – 1/2;';

/**
 * Shapes words in the faces of most documents, so that the first document finds their tables read. A face follows when
 * nothing else waits: a document that is here already waits for one of them at the most.
 */
export async function warmFaces(): Promise<void> {
  const document = new PrintedDocument({
    info: { title: '', author: '', creator: '', producer: '', creationDate: '2000-01-01T00:00:00Z' },
    language: 'en',
    size: [595, 842],
    fonts: fontFiles(),
    brought: noBroughtFaces,
  });
  for (const [family, isBold] of faces) {
    await turn();
    const font = document.provideFont(family, isBold, false);
    font.widthOfString(words, 10, null);
    if (!isBold) font.widthOfString('1', 10, ['sups']);
  }
}
