import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs the tests read outputs back with, or paths of what they need, and the Debian packages that hold them. */
const tools: Readonly<Record<string, string>> = {
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  mutool: 'mupdf-tools',
  soffice: 'libreoffice-writer-nogui',
  pandoc: 'pandoc',
  chromium: 'chromium',
  strace: 'strace',
  java: 'default-jre-headless',
  '/usr/share/java/preflight.jar': 'libpdfbox2-java',
  '/usr/share/java/javax.activation.jar': 'libactivation-java',
  '/usr/share/java/jaxb-api.jar': 'libjaxb-api-java',
};

function isThere(program: string): boolean {
  if (program.startsWith('/')) return existsSync(program);
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function install(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['--quiet', ...words], { stdio: ['ignore', 2, 2], env: environment });
  }
}

const missing = Object.keys(tools).filter((program) => !isThere(program));
if (missing.length > 0 && process.getuid?.() === 0 && isThere('apt-get')) {
  install([...new Set(missing.map((program) => tools[program] ?? program))]);
}

const stillMissing = missing.filter((program) => !isThere(program));
if (stillMissing.length > 0) {
  const packages = stillMissing.map((program) => tools[program] ?? program).join(' ');
  process.stderr.write(
    `Not installed: ${stillMissing.join(', ')}. Tests that read files back with them are skipped, by name.\n` +
      `To run them too: sudo apt-get install ${packages}\n`,
  );
}
