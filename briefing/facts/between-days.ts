/** What may join two days of a month, in the languages that the product writes, as a pattern: `21 to 28 January`, `21 – 28 janvier`. */
export const betweenDays = '–|-|to|and|or|bis|und|au|et|al|y|a|و|إلى|تا|עד';
