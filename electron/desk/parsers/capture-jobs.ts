import { captureFormat } from '../../../briefing/captures/media-type.ts';
import { readTextCapture } from '../../../briefing/captures/read-text-capture.ts';
import { refused } from '../../../briefing/outcome.ts';
import { readIssued, readIssuedBundle } from './issued/read-issued.ts';
import type { ParserJobs } from './parser-jobs.ts';
import { readPdf } from './pdf/read-pdf.ts';

/** The jobs of the child that reads captures, and files that were exported. */
export const captureJobs: Pick<ParserJobs, 'readCapture' | 'readIssued' | 'readIssuedBundle'> = {
  readIssued,
  readIssuedBundle,
  readCapture: (request) => {
    const { content, fileName, mediaType } = request;
    const format = captureFormat(content, fileName, mediaType);
    if (format === undefined)
      return refused(
        'bad-input',
        `${fileName} was not read: a capture is text, Markdown, a web page or a PDF. Save it as one of these, or print it to PDF.`,
      );
    return format === 'pdf' ? readPdf(request) : readTextCapture(request, format);
  },
};
