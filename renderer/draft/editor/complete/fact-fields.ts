/** What is printed of a fact in prose, the most frequent first; the rest of its fields is for templates. */
export const factFields = [
  'quantity',
  'quantity.number',
  'quantity.unit',
  'date',
  'date | on',
  'place',
  'saidBy.name',
  'saidBy.role',
  'saidBy.shortName',
  'reportedBy',
  'source',
  'statement',
  'quotation',
  'grade',
] as const;

/** The fields that follow a field of a fact. */
export const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  quantity: ['number', 'unit', 'qualifier'],
  date: ['earliest', 'latest'],
  saidBy: ['name', 'role', 'shortName', 'on'],
  source: ['title', 'originator', 'author', 'published', 'url'],
  reportedBy: ['title', 'originator', 'author', 'published', 'url'],
  judgement: ['likelihood', 'confidence', 'basis'],
};
