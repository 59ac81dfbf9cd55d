import { findingsOfVerification } from '../../../briefing/bundle/verification.ts';
import type { EditedFacts, FactsInFile, FileCheck } from '../../../briefing/contract/issued-calls.ts';
import { done, type Outcome } from '../../../briefing/outcome.ts';
import { openContent, type IssuedContent } from '../bundle/open-issued.ts';
import { verifyOpened, type VerifyParsers } from '../bundle/verify-file.ts';
import type { Desk } from '../open-desk.ts';
import { isPdf } from '../parsers/issued/is-pdf.ts';
import { findingOf, traceFile, type FileTrace, type TraceParsers } from './trace-file.ts';

/** Verifies a file and, where it is Word’s, traces its facts. Refused only where it is neither PDF nor Word file, or broken. */
export async function checkFile(
  file: IssuedContent,
  desk: Desk,
  parsers: VerifyParsers & TraceParsers,
): Promise<Outcome<FileCheck>> {
  const { content, fileName } = file;
  const opened = await openContent(file, parsers);
  const verified = opened.ok
    ? await verifyOpened(opened.value, { path: fileName, desk: desk.paths }, parsers)
    : opened;
  const level = opened.ok ? opened.value.bundle.level : undefined;
  const traced = isPdf(content)
    ? undefined
    : await traceFile({ content, fileName, desk: desk.paths }, parsers);
  if (!verified.ok && traced?.ok !== true) return verified;
  const trace = traced?.ok === true ? { trace: factsIn(traced, level === undefined ? desk : undefined) } : {};
  if (!verified.ok) return done({ fileName, trouble: verified.failure.message, findings: [], ...trace });
  const { verdict, title, issued, format } = verified.value;
  return done({
    fileName,
    verification: { verdict, title, issued, format, ...(level === undefined ? {} : { level }) },
    findings: findingsOfVerification(verified.value, fileName),
    ...trace,
  });
}

/** Facts of a release have ids of their own, which name other facts on the desk, or none. */
function factsIn(
  { value, findings }: Outcome<FileTrace> & { readonly ok: true },
  desk: Desk | undefined,
): FactsInFile {
  const edited = value.facts.flatMap((one): readonly EditedFacts[] => {
    const [finding] = findingOf(one, '');
    if (finding === undefined) return [];
    const facts = one.facts.map((id) => ({ id, isHere: desk?.store.facts.get(id).ok === true }));
    return [{ state: one.state, message: finding.message, facts }];
  });
  return {
    kept: value.facts.filter(({ state }) => state === 'kept').length,
    edited,
    findings: findings.filter(({ rule }) => rule === 'trace-nothing' || rule === 'trace-accepted'),
  };
}
