/** The way in which letters follow each other on a line. */
export type WritingDirection = 'ltr' | 'rtl';
