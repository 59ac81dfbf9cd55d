import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { hasTool } from '../reading/tool.ts';

const ending = '.preflight.xml';
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

/** What PDFBox Preflight, which knows PDF/A-1b alone, objects to and a later part of the standard allows. */
const allowedSince: readonly RegExp[] = [
  /^Error on MetaData, part must be 1$/u,
  /: The CIDSet entry is missing for the Composite Subset$/u,
  /^Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary$/u,
  /^Body Syntax error, EmbeddedFile entry is present in a FileSpecification dictionary$/u,
  /^Trailer Syntax error, \/XRef cross reference streams are not allowed$/u,
  /^Transparency error, ca entry in a ExtGState is invalid$/u,
];

/** Whether PDFBox Preflight is installed, as the packages of Debian put it. */
export function hasPreflight(): boolean {
  return hasTool('java') && jars.every((jar) => existsSync(jar));
}

/** What PDFBox Preflight objects to in the PDF files of a folder, by the names of the files; each file it read is there. */
export function preflightObjections(folder: string): ReadonlyMap<string, readonly string[]> {
  const words = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    jars.join(delimiter),
    'org.apache.pdfbox.preflight.Validator_A1b',
  ];
  const run = spawnSync('java', [...words, 'xml', 'batch', folder], { encoding: 'utf8' });
  const reports = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (reports.length === 0) throw new Error(`Preflight wrote no report: ${run.stderr}`);
  return new Map(
    reports.map((name) => [basename(name, ending), objectionsIn(readFileSync(join(folder, name), 'utf8'))]),
  );
}

function objectionsIn(report: string): readonly string[] {
  if (!report.includes('</preflight>')) return ['the report has no end'];
  const details = report.matchAll(/<details>(?<words>[^<]*)<\/details>/gu);
  return [...details]
    .map(({ groups }) => groups?.['words'] ?? '')
    .filter((words) => !allowedSince.some((allowed) => allowed.test(words)));
}
