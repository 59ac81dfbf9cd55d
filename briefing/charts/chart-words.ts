import { primaryLanguage } from '../text/primary-language.ts';
import type { ChartKind } from '../document/chart-order.ts';

/** Words that charts print which come from neither template nor facts. `{…}` is filled in. */
export interface ChartWords {
  readonly kinds: Readonly<Record<ChartKind, string>>;
  readonly exactDay: string;
  readonly exactSomeDay: string;
  readonly about: string;
  readonly range: string;
  readonly atLeast: string;
  readonly ceilingLegend: string;
  readonly ceiling: string;
  readonly notJoined: string;
  readonly noneAfter: string;
  readonly sources: string;
  readonly data: string;
  readonly dataBelow: string;
  readonly date: string;
  readonly what: string;
  readonly name: string;
  readonly number: string;
  readonly notStated: string;
  readonly nothing: string;
  readonly andMore: string;
  readonly listComma: string;
  readonly listSemicolon: string;
  readonly event: string;
  readonly transfers: string;
  readonly transfersOpen: string;
  readonly warned: string;
  readonly named: string;
  readonly where: string;
  readonly fromTo: string;
  /** `{name}`: whose they are. */
  readonly boundaries: string;
  readonly dayKnown: string;
  readonly daysPossible: string;
}

const english: ChartWords = {
  kinds: { series: 'Chart over time', bars: 'Bar chart', timeline: 'Timeline', map: 'Map' },
  exactDay: 'exact, day known',
  exactSomeDay: 'exact, one of these days',
  about: '“about”, drawn ±5%',
  range: 'range, from end to end',
  atLeast: 'at least; how many more is not known',
  ceilingLegend: 'ceiling, not a count',
  ceiling: 'Ceiling',
  notJoined: 'Readings are not joined: nothing is known between them.',
  noneAfter: 'No day after {day} is drawn.',
  sources: 'Sources:',
  data: 'Data of the figures',
  dataBelow: 'Data at the end',
  date: 'Date',
  what: 'Stated by',
  name: 'What',
  number: 'Number',
  notStated: 'not stated',
  nothing: 'There is nothing to draw: no fact in this selection has both a number and a date.',
  andMore: '{count} more',
  listComma: ', ',
  listSemicolon: '; ',
  event: 'Event',
  transfers: 'transfers',
  transfersOpen: 'transfers; where they end is not stated',
  warned: 'named in a warning; extent not stated',
  named: 'named place',
  where: 'Where',
  fromTo: '{from} to {to}',
  boundaries: 'Boundaries: {name}. They imply no view on the status of any territory.',
  dayKnown: 'day known',
  daysPossible: 'on one of these days, or over them',
};

const arabic: ChartWords = {
  kinds: { series: 'رسم بياني زمني', bars: 'رسم بياني بالأعمدة', timeline: 'خط زمني', map: 'خريطة' },
  exactDay: 'عدد دقيق، اليوم معروف',
  exactSomeDay: 'عدد دقيق، في أحد هذه الأيام',
  about: '«نحو»، مرسوم ±5%',
  range: 'نطاق، من طرف إلى طرف',
  atLeast: 'حد أدنى؛ الزيادة غير معروفة',
  ceilingLegend: 'سقف وليس عددا محصى',
  ceiling: 'السقف',
  notJoined: 'لا تُوصل القراءات بخط، فلا يُعرف شيء عما بينها.',
  noneAfter: 'لا يُرسم أي يوم بعد {day}.',
  sources: 'المصادر:',
  data: 'بيانات الأشكال',
  dataBelow: 'البيانات في آخر الوثيقة',
  date: 'التاريخ',
  what: 'صاحب التصريح',
  name: 'البند',
  number: 'العدد',
  notStated: 'غير مذكور',
  nothing: 'لا شيء يُرسم: لا توجد واقعة في هذا الاختيار لها عدد وتاريخ معا.',
  andMore: '{count} أخرى',
  listComma: '، ',
  listSemicolon: '؛ ',
  event: 'الحدث',
  transfers: 'عمليات نقل',
  transfersOpen: 'عمليات نقل؛ وجهتها الأخيرة غير مذكورة',
  warned: 'ورد في تحذير؛ والنطاق غير مذكور',
  named: 'مكان مذكور',
  where: 'المكان',
  fromTo: 'من {from} إلى {to}',
  boundaries: 'الحدود: {name}. وهي لا تعبّر عن أي رأي في وضع أي إقليم.',
  dayKnown: 'اليوم معروف',
  daysPossible: 'في أحد هذه الأيام أو خلالها',
};

const byLanguage: Readonly<Record<string, ChartWords>> = { en: english, ar: arabic };

/** The words of charts in a language (BCP 47); English where a language has none yet. */
export function chartWordsFor(language: string): ChartWords {
  return byLanguage[primaryLanguage(language)] ?? english;
}

/** Fills a pattern: each `{name}` by the part of that name. */
export function fillWords(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/gu, (_, name: string) => parts[name] ?? '');
}
