/** What a briefing can be written as; also the extension of its file. In the order in which they are offered. */
export const exportFormats = ['pdf', 'docx', 'html', 'md'] as const;

/** One of the formats. */
export type ExportFormat = (typeof exportFormats)[number];
