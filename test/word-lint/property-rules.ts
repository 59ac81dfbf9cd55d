import type { WordPackage } from './word-package.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';
const terms = 'http://purl.org/dc/terms/';

/** What holds of the properties: one title, one language, dates as W3C writes them. */
export function propertyProblems(file: WordPackage): readonly string[] {
  return [
    ...counted(file, dublinCore, 'title'),
    ...counted(file, dublinCore, 'language'),
    ...dateProblems(file, 'created'),
    ...dateProblems(file, 'modified'),
  ];
}

function dateProblems(file: WordPackage, name: string): readonly string[] {
  const bad = valuesOf(file, terms, name).filter((value) => !isInstant(value));
  return [...counted(file, terms, name), ...bad.map((value) => `bad date ${value}`)];
}

function counted(file: WordPackage, namespace: string, name: string): readonly string[] {
  const values = valuesOf(file, namespace, name);
  if (values.length > 1) return [`more than one ${name}`];
  return (values[0] ?? '').trim() === '' ? [`no ${name}`] : [];
}

function valuesOf({ xml }: WordPackage, namespace: string, name: string): readonly string[] {
  const core = xml.get('docProps/core.xml');
  return core === undefined
    ? []
    : Array.from(core.getElementsByTagNameNS(namespace, name), (each) => each.textContent ?? '');
}

function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value));
}
