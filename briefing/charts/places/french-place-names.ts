/** The built-in places as French writes them, by their English names; those that are not here are written alike. */
export const frenchPlaceNames: Readonly<Record<string, string>> = {
  Baghdad: 'Bagdad',
  Mosul: 'Mossoul',
  Kirkuk: 'Kirkouk',
  Basra: 'Bassora',
  Hasakah: 'Hassaké',
  Qamishli: 'Qamichli',
  Damascus: 'Damas',
  Aleppo: 'Alep',
  'western Anbar': 'ouest de l’Anbar',
  Nineveh: 'Ninive',
  'Kurdistan region': 'Kurdistan irakien',
  'north-eastern Syria': 'nord-est de la Syrie',
};
