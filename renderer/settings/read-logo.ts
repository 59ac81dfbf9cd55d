import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import { call } from '../bridge/call.ts';
import { putBytes } from '../bridge/bytes.ts';

/** The most dots a logo has in height and width: 600 to the inch at 20 mm by 80 mm. */
const most = { width: 1890, height: 472 };

/** The most bytes of a file that is read as a logo. */
const mostBytes = 10 * 1024 * 1024;

/** Puts a picture file among the pictures of the desk, as dots that PDF and Word can both print, and answers its name there. */
export async function keepLogoFile(file: File): Promise<Outcome<string>> {
  const dots = await asDots(file);
  if (!dots.ok) return dots;
  const put = await putBytes(dots.value);
  if (!put.ok) return put;
  const kept = await call('settings:logo', { bytes: put.value });
  return kept.ok ? done(kept.value.name) : kept;
}

async function asDots(file: File): Promise<Outcome<Blob>> {
  if (file.size > mostBytes) return refused('bad-input', 'The logo has more than 10 MB. Save it smaller.');
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawn(image, file.type === 'image/svg+xml');
  } catch {
    return notRead;
  } finally {
    URL.revokeObjectURL(url);
  }
}

const notRead: Outcome<never> = refused(
  'bad-input',
  'This picture could not be read. The logo is as it was. Use a PNG, JPEG or SVG file.',
);

/** A drawing is drawn as large as it may be; a picture is never made larger than it is. */
async function drawn(image: HTMLImageElement, isDrawing: boolean): Promise<Outcome<Blob>> {
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  if (width === 0 || height === 0) return notRead;
  const fitting = Math.min(most.width / width, most.height / height);
  const scale = isDrawing ? fitting : Math.min(1, fitting);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((answer) => canvas.toBlob(answer, 'image/png'));
  return blob === null ? notRead : done(blob);
}
