import type { Finding } from '../outcome.ts';
import { shortened } from '../text/shortened.ts';
import type { CheckMaterial } from './check-material.ts';
import { CheckMemory } from './check-memory.ts';
import { findingKey } from './finding-key.ts';
import type { Hit } from './hit.ts';
import { hitsOf } from './hits-of.ts';
import { ProsePlaces } from './prose-places.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { settingFindings } from './setting-findings.ts';
import { severityOf } from './severity-of.ts';
import { waiveFindings } from './waive-findings.ts';
import type { WaivedFinding } from '../drafts/waiver.ts';

/** What the rules have to say of a briefing. */
export interface CheckResult {
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
  /** What somebody lets stand, with the reason. */
  readonly waived: readonly WaivedFinding[];
}

/** More findings of one rule than these are counted and not listed. */
const mostOfOneRule = 200;

/**
 * Holds a briefing against the rules, each as heavy as its template or desk has set it. A memory that is handed from one
 * check of a draft to the next makes it quicker, and changes nothing.
 */
export function checkBriefing(material: CheckMaterial, memory = new CheckMemory()): CheckResult {
  memory.begin(material);
  const checked = { material, passages: memory.passagesOf(material.blocks) };
  const places = new ProsePlaces(material.briefing.slots);
  const found = rules.flatMap((rule) => {
    const severity = severityOf(rule, material);
    if (severity === 'off') return [];
    return listed({ rule, severity, places }, oncePrinted(rule, hitsOf(rule, checked, memory)));
  });
  const { findings, waived } = waiveFindings(found, material.briefing.waivers ?? []);
  return { findings: [...findings, ...settingFindings(material)], waived };
}

/** What a template prints of one thing in many cells and lines is one finding, which one waiver lets stand. */
function oncePrinted(rule: Rule, hits: readonly Hit[]): readonly Hit[] {
  const known = new Set<string>();
  return hits.filter((hit) => {
    if (hit.about === undefined || hit.place.template === undefined) return true;
    const key = findingKey(rule.id, hit);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

interface Listing {
  readonly rule: Rule;
  readonly severity: Finding['severity'];
  readonly places: ProsePlaces;
}

function listed(listing: Listing, hits: readonly Hit[]): readonly Finding[] {
  const findings = hits.slice(0, mostOfOneRule).map((hit) => findingOf(listing, hit));
  const left = hits.length - findings.length;
  if (left <= 0) return findings;
  const { rule, severity } = listing;
  const message = `${left} more of these were found: ${rule.title.toLowerCase()}. Mend the ones listed first.`;
  return [...findings, { rule: rule.id, severity, message, reason: rule.reason }];
}

function findingOf({ rule, severity, places }: Listing, hit: Hit): Finding {
  const placed = places.placed(hit);
  const { message, place, found, allowed, fixes } = placed;
  return {
    rule: rule.id,
    severity,
    message,
    place,
    ...(found === undefined ? {} : { found: shortened(found) }),
    ...(allowed === undefined ? {} : { allowed }),
    ...(fixes === undefined || fixes.length === 0 ? {} : { fixes }),
    ...about(placed),
    reason: rule.reason,
    key: findingKey(rule.id, hit),
  };
}

/** What the window shows beside the words of a finding. */
function about({ versus, captured, facts }: Hit): Pick<Finding, 'versus' | 'captured' | 'facts'> {
  return {
    ...(versus === undefined ? {} : { versus }),
    ...(captured === undefined ? {} : { captured }),
    ...(facts === undefined ? {} : { facts }),
  };
}
