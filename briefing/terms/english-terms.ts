import type { HouseTerms } from './house-terms.ts';

/** The fixed terms in English, in which data hold them. */
export const englishTerms: HouseTerms = {
  sourceTypes: {
    'news article': 'news article',
    'news report': 'news report',
    'press reports': 'press reports',
    'press release': 'press release',
    statement: 'statement',
    speech: 'speech',
    interview: 'interview',
    report: 'report',
    document: 'document',
    'legal text': 'legal text',
    dataset: 'dataset',
    book: 'book',
    'web page': 'web page',
    'social media post': 'social media post',
    broadcast: 'broadcast',
    picture: 'picture',
    person: 'person',
  },
  likelihood: {},
  statuses: {},
  kinds: {},
  details: {},
};
