import { runTool } from '../../../reading/tool.ts';

/** A word as poppler finds it, in points from the page's upper left corner. */
export interface ReadWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page as poppler reads it. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly ReadWord[];
}

/** Every word of a PDF at its place, page by page, as poppler reads them. */
export function pageWords(bytes: Uint8Array): readonly ReadPage[] {
  const html = runTool('pdftotext', ['-bbox', '-enc', 'UTF-8', '-', '-'], bytes);
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: numberIn(page, 'width'),
      height: numberIn(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/gu)].map(([, place = '', text = '']) => ({
        text: plain(text),
        left: numberIn(place, 'xMin'),
        right: numberIn(place, 'xMax'),
        top: numberIn(place, 'yMin'),
        bottom: numberIn(place, 'yMax'),
      })),
    }));
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.]+)"`).exec(attributes)?.[1] ?? Number.NaN);
}

function plain(text: string): string {
  return text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
  );
}
