import type { Place } from './place.ts';

/** Places that every desk knows until it says otherwise: those of the sample, as Natural Earth and common maps have them. */
export const builtInPlaces: readonly Place[] = [
  place('Baghdad', 33.34, 44.39, ['بغداد']),
  place('Mosul', 36.34, 43.13, ['الموصل']),
  place('Erbil', 36.19, 44.01, ['Arbil', 'Hewlêr', 'أربيل']),
  place('Kirkuk', 35.47, 44.39, ['كركوك']),
  place('Basra', 30.51, 47.82, ['Basrah', 'البصرة']),
  place('al-Rutbah', 33.04, 40.28, ['Rutbah', 'Ar Rutbah', 'الرطبة']),
  place('al-Qaim', 34.37, 41.09, ['Qaim', 'Al-Qaim crossing', 'القائم']),
  place('Ain al-Asad', 33.8, 42.44, ['Ain al-Asad base', 'Al Asad', 'عين الأسد']),
  place('Ramadi', 33.42, 43.3, ['الرمادي']),
  place('Hasakah', 36.5, 40.75, ['Al-Hasakah', 'Hasaka', 'الحسكة']),
  place('Qamishli', 37.05, 41.23, ['Al-Qamishli', 'القامشلي']),
  place('Deir ez-Zor', 35.33, 40.14, ['Dayr az-Zawr', 'دير الزور']),
  place('Raqqa', 35.95, 39.01, ['Ar-Raqqah', 'الرقة']),
  place('Damascus', 33.51, 36.29, ['دمشق']),
  place('Aleppo', 36.2, 37.16, ['حلب']),
  area('Anbar', [32.9, 42], 110, ['Al-Anbar', 'الأنبار']),
  area('western Anbar', [33, 40.6], 70, ['غرب الأنبار']),
  area('Nineveh', [36, 42.6], 70, ['Ninawa', 'نينوى']),
  area('Kurdistan region', [36.4, 44.3], 80, ['Kurdistan Region of Iraq', 'إقليم كردستان']),
  area('north-eastern Syria', [36.4, 40.6], 70, ['north-east Syria', 'northeastern Syria', 'شمال شرق سوريا']),
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
