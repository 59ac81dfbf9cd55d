const head = 1024;
const inMeta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const inXml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/** The encoding that a page declares in its first 1,024 bytes. UTF-16 said there cannot be true, and means UTF-8 (HTML). */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, head)).replaceAll(/<!--[^]*?(?:-->|$)/g, '');
  const encoding = (inMeta.exec(start) ?? inXml.exec(start))?.[1];
  return encoding !== undefined && /^utf-?16/i.test(encoding) ? 'utf-8' : encoding;
}
