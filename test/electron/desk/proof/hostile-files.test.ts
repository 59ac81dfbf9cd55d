import { describe, expect, it } from 'vitest';
import { file, prove } from './sample-release.ts';

/** Files on which a careless reader overflows, recurses for ever or runs in squares. */
const hostile: Readonly<Record<string, readonly ['markdown' | 'html' | 'json' | 'pdf' | 'docx', string]>> = {
  'one letter': ['markdown', 'a'.repeat(1e6)],
  hexadecimal: ['markdown', 'ab12'.repeat(3e5)],
  base64: ['markdown', 'aB3d'.repeat(3e5)],
  'numbers with commas': ['markdown', '1,'.repeat(3e5)],
  'numbers with spaces': ['markdown', '1 '.repeat(3e5)],
  'escapes of escapes': ['markdown', '%25'.repeat(3e5)],
  'unfinished entities': ['markdown', '&#x'.repeat(3e5)],
  'unfinished tags': ['html', '<a '.repeat(1e6)],
  'unfinished quotes': ['html', '<a b="'.repeat(3e5)],
  'deep JSON': ['json', '['.repeat(1e5)],
  'unfinished objects': ['pdf', `%PDF-1.7\n${'1 0 obj <<'.repeat(1e5)}`],
  'unfinished strings': ['pdf', `%PDF-1.7\n1 0 obj ${'('.repeat(1e6)}`],
  'unfinished streams': ['pdf', `%PDF-1.7\n${'1 0 obj << >> stream\n'.repeat(3e4)}`],
  'pages within themselves': [
    'pdf',
    '%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Kids [2 0 R 2 0 R 2 0 R] >> endobj',
  ],
  'packages within themselves': ['docx', 'PK\u0003\u0004'.repeat(3e4)],
};

describe('no file stops the proof', () => {
  it.each(Object.entries(hostile))('%s', (_, [format, text]) => {
    expect(prove(file(format, text)).proven).toBe(false);
  });
});
