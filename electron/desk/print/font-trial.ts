import type { Document } from '../../../briefing/document/document.ts';
import type { Inline } from '../../../briefing/document/inline.ts';
import { labelsFor } from '../../../briefing/document/labels-for.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import { applyStyleFile } from '../../../briefing/style/apply-style-file.ts';
import type { BroughtFont } from '../../../briefing/style/fonts/brought-font.ts';
import type { FontBytes } from '../fonts/font-bytes.ts';
import { programFile } from '../program-file.ts';
import { DocumentWorker } from '../workers/document-worker.ts';

/** So long may a page with the letters of a font take, in milliseconds: a whole briefing takes a tenth of it. */
const longest = 15_000;

/** Words with what fonts shape: ligatures, kerned pairs, accents, raised figures, letters that join. */
const words = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 ().,;:!?“”‘’–—…%&@#§€£',
  'Office, flight, waffle, affiche, AVATAR, To Wave, Yes; 2,225 of 7,000; 1/2, 3rd',
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸŠŽß àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿšž ḥāṣīḍṭẓ',
  'قال المتحدث إن العدد بلغ ٢٬٢٢٥ محتجزًا في الحسكة والقامشلي، وفق بيان لاحق',
  'הדובר מסר כי המספר הגיע ל־2,225 עצורים',
];

/**
 * Prints a page in fonts before anything is kept of them, in a thread that ends with it: tables that shape letters are read by
 * nothing but the print, and a damaged one would be a fault on the day a briefing is due.
 */
export async function tryFonts(fonts: readonly BroughtFont[], bytes: FontBytes): Promise<Outcome<true>> {
  for (const font of fonts) {
    const fresh = freshOf(font, bytes);
    if (fresh !== undefined && !(await canPrint(fresh, bytes)))
      return refused(
        'bad-input',
        `“${font.family}” is damaged: a page could not be printed in it. Get its files once more from where they came from. The fonts of the desk are as they were.`,
      );
  }
  return done(true);
}

/** The family with those of its files alone that are new. */
function freshOf(font: BroughtFont, bytes: FontBytes): BroughtFont | undefined {
  const files = Object.fromEntries(Object.entries(font.files).filter(([, { digest }]) => bytes.has(digest)));
  const [regular] = Object.values(files);
  return regular === undefined ? undefined : { ...font, files: { regular, ...files } };
}

async function canPrint(font: BroughtFont, bytes: FontBytes): Promise<boolean> {
  const { family } = font;
  const style = applyStyleFile({ name: 'trial', fonts: { serif: family, sans: family } }, 'A4', [font]);
  const worker = new DocumentWorker(programFile('print-worker', import.meta.url), 'PDF');
  const thread = worker.start();
  const timer = setTimeout(() => void thread.terminate(), longest);
  const printed = await worker.write(trialPage(), style, { fonts: bytes });
  clearTimeout(timer);
  await thread.terminate();
  return printed.ok;
}

function text(value: string): Inline {
  return { kind: 'text', value };
}

function trialPage(): Document {
  const looks = words.flatMap((value): readonly (readonly Inline[])[] => [
    [text(value)],
    [{ kind: 'strong', content: [text(value)] }],
    [{ kind: 'emphasis', content: [text(value)] }],
    [{ kind: 'strong', content: [{ kind: 'emphasis', content: [text(value)] }] }],
  ]);
  return {
    meta: {
      kind: 'Trial',
      look: 'briefing',
      title: 'Trial of a font',
      language: 'en-GB',
      direction: 'ltr',
      producer: 'Attaché',
      runningTitle: 'Trial of a font',
      details: [],
      banner: { label: 'TRIAL', colour: '000000', ground: 'FFFFFF', limit: '' },
      issued: '2026-01-01T00:00:00Z',
      keywords: [],
      labels: labelsFor('en-GB'),
    },
    blocks: looks.map((content) => ({ kind: 'paragraph', content })),
    notes: [],
  };
}
