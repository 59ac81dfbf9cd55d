import type { Place } from './place.ts';

/**
 * Places that every desk knows until it says otherwise: those of the sample, as Natural Earth and common maps have them, under the
 * names that sources in English, French, German, Spanish, Turkish, Kurdish, Arabic and Persian give them. Names that differ by
 * case, accents or an article alone are found anyway. Of those in Arabic letters, Arabic comes first.
 */
export const builtInPlaces: readonly Place[] = [
  place('Baghdad', 33.34, 44.39, ['Bagdad', 'Bağdat', 'بغداد', 'بەغدا']),
  place('Mosul', 36.34, 43.13, ['Mossoul', 'Mossul', 'Musul', 'الموصل', 'مووسڵ', 'موصل']),
  place('Erbil', 36.19, 44.01, ['Arbil', 'Irbil', 'Hewlêr', 'أربيل', 'هەولێر', 'اربیل']),
  place('Kirkuk', 35.47, 44.39, ['Kirkouk', 'Kerkük', 'كركوك', 'کەرکووک', 'کرکوک']),
  place('Basra', 30.51, 47.82, ['Basrah', 'Bassora', 'Bassorah', 'Basora', 'البصرة', 'بەسرە', 'بصره']),
  place('al-Rutbah', 33.04, 40.28, ['Rutbah', 'Rutba', 'Ar Rutbah', 'الرطبة']),
  place('al-Qaim', 34.37, 41.09, ['Qaim', 'Qa’im', "Qa'im", 'Al-Qaim crossing', 'القائم']),
  place('Ain al-Asad', 33.8, 42.44, [
    'Ain al-Asad base',
    'Ain al-Assad',
    'Ayn al-Asad',
    'Al Asad',
    'عين الأسد',
  ]),
  place('Ramadi', 33.42, 43.3, ['الرمادي', 'ڕومادی']),
  place('Hasakah', 36.5, 40.75, [
    'Al-Hasakah',
    'Hasaka',
    'Hasaké',
    'Hasakeh',
    'Hassaka',
    'Hassakah',
    'Hassaké',
    'Hassakeh',
    'Haseke',
    'Hesekê',
    'الحسكة',
    'حەسەکە',
    'حسکه',
  ]),
  place('Qamishli', 37.05, 41.23, [
    'Al-Qamishli',
    'Qamishlo',
    'Qamişlo',
    'Qamichli',
    'Kamishli',
    'Kamischli',
    'Kamışlı',
    'القامشلي',
    'قامیشلۆ',
    'قامشلی',
  ]),
  place('Deir ez-Zor', 35.33, 40.14, [
    'Dayr az-Zawr',
    'Deir al-Zor',
    'Deir al-Zour',
    'Deir Ezzor',
    'Deir ez Zor',
    'Deir-ez-Zor',
    'Deir ez-Zour',
    'Deir ez-Sor',
    'Deyrizor',
    'دير الزور',
    'دێرەزۆر',
    'دیرالزور',
  ]),
  place('Raqqa', 35.95, 39.01, ['Ar-Raqqah', 'Raqqah', 'Raqa', 'Rakka', 'الرقة', 'ڕەققە', 'رقه']),
  place('Damascus', 33.51, 36.29, ['Damas', 'Damaskus', 'Damasco', 'دمشق', 'دیمەشق']),
  place('Aleppo', 36.2, 37.16, ['Alep', 'Alepo', 'Halep', 'حلب', 'حەلەب']),
  area('Anbar', [32.9, 42], 110, ['Al-Anbar', 'الأنبار', 'ئەنبار', 'انبار']),
  area('western Anbar', [33, 40.6], 70, ['west Anbar', 'ouest de l’Anbar', 'غرب الأنبار']),
  area('Nineveh', [36, 42.6], 70, ['Ninawa', 'Ninive', 'نينوى', 'نەینەوا', 'نینوا']),
  area('Kurdistan region', [36.4, 44.3], 80, [
    'Kurdistan Region of Iraq',
    'Iraqi Kurdistan',
    'Kurdistan irakien',
    'région du Kurdistan',
    'إقليم كردستان',
    'هەرێمی کوردستان',
    'اقلیم کردستان',
  ]),
  area('north-eastern Syria', [36.4, 40.6], 70, [
    'north-east Syria',
    'northeast Syria',
    'northeastern Syria',
    'nord-est de la Syrie',
    'nord-est syrien',
    'Nordostsyrien',
    'noreste de Siria',
    'شمال شرق سوريا',
    'شمال شرقي سوريا',
    'باکووری ڕۆژهەڵاتی سووریا',
  ]),
];

function place(name: string, latitude: number, longitude: number, otherNames: readonly string[] = []): Place {
  return { name, latitude, longitude, ...(otherNames.length === 0 ? {} : { otherNames }) };
}

function area(
  name: string,
  [latitude, longitude]: readonly [number, number],
  radius: number,
  otherNames: readonly string[] = [],
): Place {
  return { ...place(name, latitude, longitude, otherNames), radius };
}
