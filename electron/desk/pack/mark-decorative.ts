import { strToU8 } from 'fflate';
import { decorativeTitle } from '../../../briefing/writers/docx/picture-run.ts';
import { textOf, type Parts } from './parts.ts';

const name = 'word/document.xml';
const untold = new RegExp(`(<wp:docPr [^>]*) title="${decorativeTitle}"/>`, 'gu');
const mark =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** Marks pictures that tell nothing as Word does, so that neither a screen reader nor its accessibility checker stops at them. */
export function markDecorative(parts: Parts): void {
  const text = textOf(parts, name);
  const marked = text.replace(untold, (_, head: string) => `${head} descr="">${mark}</wp:docPr>`);
  if (marked !== text) parts.set(name, strToU8(marked));
}
