/** The forms of a report that other programs read, or people on paper. */
export const reportFormats = ['json', 'sarif', 'html', 'pdf'] as const;

/** One of the forms of a report. */
export type ReportFormat = (typeof reportFormats)[number];
