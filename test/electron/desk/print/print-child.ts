import { createHash } from 'node:crypto';
import { attacheStyle } from '../../../../briefing/style/attache-style.ts';
import { writePdf } from '../../../../briefing/writers/pdf/write-pdf.ts';
import { printPdf } from '../../../../electron/desk/print/print-pdf.ts';
import { sampleWithPictures } from './sample-pictures.ts';

/** A process that prints the sample and says the digest of its bytes. */
const outcome = await printPdf(writePdf(sampleWithPictures, attacheStyle('A4')));
process.stdout.write(outcome.ok ? createHash('sha256').update(outcome.value).digest('hex') : 'refused');
