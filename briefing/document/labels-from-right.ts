import type { Labels } from './labels.ts';

const arabic: Labels = {
  page: 'الصفحة {page} من {pages}',
  contents: 'المحتويات',
  table: 'الجدول',
  figure: 'الشكل',
  likelihood: 'الاحتمال',
  judgement: 'التقدير ومدى ثقتنا به',
  confidence: 'الثقة',
  high: 'عالية',
  moderate: 'متوسطة',
  low: 'منخفضة',
  reliability: 'الموثوقية',
  background: 'مواد خلفية',
  notCited: 'لم يُستشهد بها أعلاه.',
  note: 'حاشية',
  backToText: 'العودة إلى النص',
  comma: '،',
  colon: ': ',
  percent: '%',
};

/** Sorani, as the Kurdistan Region writes it. */
const kurdish: Labels = {
  page: 'لاپەڕەی {page} لە {pages}',
  contents: 'ناوەڕۆک',
  table: 'خشتەی',
  figure: 'وێنەی',
  likelihood: 'ئەگەر',
  judgement: 'هەڵسەنگاندن و متمانەمان پێی',
  confidence: 'متمانە',
  high: 'بەرز',
  moderate: 'مامناوەند',
  low: 'نزم',
  reliability: 'باوەڕپێکراوی',
  background: 'بابەتی پاشخان',
  notCited: 'لە سەرەوە ئاماژەی پێ نەکراوە.',
  note: 'پەراوێزی',
  backToText: 'گەڕانەوە بۆ دەقەکە',
  comma: '،',
  colon: ': ',
  percent: '%',
};

const persian: Labels = {
  page: 'صفحهٔ {page} از {pages}',
  contents: 'فهرست',
  table: 'جدول',
  figure: 'شکل',
  likelihood: 'احتمال',
  judgement: 'ارزیابی و میزان اطمینان ما به آن',
  confidence: 'اطمینان',
  high: 'بالا',
  moderate: 'متوسط',
  low: 'پایین',
  reliability: 'اعتبار',
  background: 'منابع زمینه‌ای',
  notCited: 'در متن بالا به آن‌ها استناد نشده است.',
  note: 'یادداشت',
  backToText: 'بازگشت به متن',
  comma: '،',
  colon: ': ',
  percent: '%',
};

const hebrew: Labels = {
  page: 'עמוד {page} מתוך {pages}',
  contents: 'תוכן העניינים',
  table: 'טבלה',
  figure: 'איור',
  likelihood: 'סבירות',
  judgement: 'ההערכה ומידת הביטחון בה',
  confidence: 'ביטחון',
  high: 'גבוה',
  moderate: 'בינוני',
  low: 'נמוך',
  reliability: 'מהימנות',
  background: 'חומרי רקע',
  notCited: 'לא צוטטו לעיל.',
  note: 'הערה',
  backToText: 'חזרה לטקסט',
  comma: ',',
  colon: ': ',
  percent: '%',
};

/** The writers' words in languages that are written from right to left. */
export const labelsFromRight = {
  ar: arabic,
  ckb: kurdish,
  fa: persian,
  he: hebrew,
} as const;
