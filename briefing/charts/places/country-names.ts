import { primaryLanguage } from '../../text/primary-language.ts';

/** Names that the built-in boundaries write otherwise than the countries themselves. */
const english: Readonly<Record<string, string>> = { Turkey: 'Türkiye' };

/** The countries of the Middle East and North Africa and their neighbours, by the names of the built-in boundaries. */
const arabic: Readonly<Record<string, string>> = {
  Afghanistan: 'أفغانستان',
  Albania: 'ألبانيا',
  Algeria: 'الجزائر',
  Armenia: 'أرمينيا',
  Austria: 'النمسا',
  Azerbaijan: 'أذربيجان',
  Bahrain: 'البحرين',
  Bangladesh: 'بنغلاديش',
  Belarus: 'بيلاروسيا',
  Belgium: 'بلجيكا',
  'Bosnia and Herz.': 'البوسنة والهرسك',
  Bulgaria: 'بلغاريا',
  Cameroon: 'الكاميرون',
  'Central African Rep.': 'جمهورية أفريقيا الوسطى',
  Chad: 'تشاد',
  China: 'الصين',
  Croatia: 'كرواتيا',
  Cyprus: 'قبرص',
  Djibouti: 'جيبوتي',
  Egypt: 'مصر',
  Eritrea: 'إريتريا',
  Ethiopia: 'إثيوبيا',
  France: 'فرنسا',
  Georgia: 'جورجيا',
  Germany: 'ألمانيا',
  Greece: 'اليونان',
  Hungary: 'المجر',
  India: 'الهند',
  Iran: 'إيران',
  Iraq: 'العراق',
  Israel: 'إسرائيل',
  Italy: 'إيطاليا',
  Jordan: 'الأردن',
  Kazakhstan: 'كازاخستان',
  Kenya: 'كينيا',
  Kosovo: 'كوسوفو',
  Kuwait: 'الكويت',
  Kyrgyzstan: 'قيرغيزستان',
  Lebanon: 'لبنان',
  Libya: 'ليبيا',
  Macedonia: 'مقدونيا الشمالية',
  Mali: 'مالي',
  Malta: 'مالطا',
  Mauritania: 'موريتانيا',
  Moldova: 'مولدوفا',
  Montenegro: 'الجبل الأسود',
  Morocco: 'المغرب',
  'N. Cyprus': 'شمال قبرص',
  Netherlands: 'هولندا',
  Niger: 'النيجر',
  Nigeria: 'نيجيريا',
  Oman: 'عُمان',
  Pakistan: 'باكستان',
  Palestine: 'فلسطين',
  Poland: 'بولندا',
  Portugal: 'البرتغال',
  Qatar: 'قطر',
  Romania: 'رومانيا',
  Russia: 'روسيا',
  'S. Sudan': 'جنوب السودان',
  'Saudi Arabia': 'السعودية',
  Senegal: 'السنغال',
  Serbia: 'صربيا',
  Somalia: 'الصومال',
  Somaliland: 'أرض الصومال',
  Spain: 'إسبانيا',
  Sudan: 'السودان',
  Sweden: 'السويد',
  Switzerland: 'سويسرا',
  Syria: 'سوريا',
  Tajikistan: 'طاجيكستان',
  Tunisia: 'تونس',
  Turkey: 'تركيا',
  Turkmenistan: 'تركمانستان',
  Uganda: 'أوغندا',
  Ukraine: 'أوكرانيا',
  'United Arab Emirates': 'الإمارات العربية المتحدة',
  'United Kingdom': 'المملكة المتحدة',
  'United States of America': 'الولايات المتحدة',
  Uzbekistan: 'أوزبكستان',
  'W. Sahara': 'الصحراء الغربية',
  Yemen: 'اليمن',
};

const byLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: english, ar: arabic };

/** How a country is called in a language (BCP 47), by its name in the boundaries; that very name where none is known. */
export function countryName(name: string, language: string): string {
  const names = byLanguage[primaryLanguage(language)] ?? english;
  return own(names, name) ?? own(english, name) ?? name;
}

/** The names by which facts may call a country, in all languages there are. */
export function namesOfCountry(name: string): readonly string[] {
  const others = Object.values(byLanguage).map((names) => own(names, name));
  return [...new Set([name, ...others.filter((other) => other !== undefined)])];
}

function own(names: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
