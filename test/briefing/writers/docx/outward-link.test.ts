import { expect, test } from 'vitest';
import { outwardLink } from '../../../../briefing/writers/docx/outward-link.ts';

test.each([
  'https://news.example.org/2026/02/detainees?a=1&b=2#p3',
  'http://example.org',
  'http://example.org:8080/x',
  'mailto:desk@example.org?subject=S1',
])('%s leads out as it stands', (href) => {
  expect(outwardLink(href)).toBe(href);
});

test.each([
  ['https://example.org/a b', undefined],
  ['https://example.org/é', 'https://example.org/%C3%A9'],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['https://example.org/%2F', 'https://example.org/%2F'],
  ["https://example.org/{x}|'y'", "https://example.org/%7Bx%7D%7C'y'"],
])('%s leads out as %s', (href, address) => {
  expect(outwardLink(href)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' https://example.org',
  'file:///etc/passwd',
  '\\\\server\\share',
  '//server/share',
  'https:\\\\server\\share',
  'https://',
  'https:///path',
  'https://user:word@example.org/',
  'https://[::1]/',
  'https://example.org:99999/',
  'https://exa\u202emple.org/',
  'https://example.org/\ufffe',
  'https://example.org/\ud800',
  'https://example.org/"onclick="x',
  'data:text/html,x',
  'ms-word:ofe|u|https://example.org',
  'mailto:',
  'mailto:a@b@c',
  `https://example.org/${'x'.repeat(2048)}`,
  '#bookmark',
  '',
])('%s leads nowhere', (href) => {
  expect(outwardLink(href)).toBeUndefined();
});
