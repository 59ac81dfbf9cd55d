import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../../briefing/checks/report/check-report.ts';
import { reportDocument } from '../../../../briefing/checks/report/report-document.ts';
import { writeSarif } from '../../../../briefing/checks/report/write-sarif.ts';
import { rules } from '../../../../briefing/checks/rules.ts';
import { bannerOf, tlp } from '../../../../briefing/document/marking.ts';
import { plainText } from '../../../../briefing/document/plain-text.ts';
import type { Finding } from '../../../../briefing/outcome.ts';

const rule = rules[0];
const finding: Finding = {
  rule: rule?.id ?? '',
  severity: 'warning',
  message: 'Fact T01 was to be reviewed.',
  place: { slot: 'bottom line', line: 3, column: 7, fact: 'T01' },
  found: 'T01',
  key: 'a-key',
  fixes: [
    { find: 'T01', use: 'T02' },
    { find: 'gone', use: 'x' },
  ],
};
const waiver = {
  rule: finding.rule,
  key: 'a-key',
  message: 'As it was.',
  reason: 'Seen by the editor.',
  waived: '2026-03-01',
};
const report: CheckReport = {
  briefing: {
    id: 'B1',
    template: 'note',
    title: 'Transfers',
    parameters: {},
    selection: {},
    slots: { 'bottom line': 'One.\nTwo.\nThree T01.' },
  },
  checked: '2026-03-02T09:00:00Z',
  findings: [finding],
  waived: [{ finding: { ...finding, message: 'Fact T02 was to be reviewed.' }, waiver }],
};

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly Readonly<Record<string, unknown>>[];
  }[];
}

describe('as SARIF', () => {
  const [run] = (JSON.parse(writeSarif(report, '1.2.3')) as Log).runs;

  it('each finding names its rule, its weight, its line and its fact', () => {
    expect(run?.tool.driver.rules).toMatchObject([
      {
        id: rule?.id,
        fullDescription: { text: rule?.reason },
        defaultConfiguration: { level: rule?.severity },
      },
    ]);
    expect(run?.results[0]).toMatchObject({
      ruleId: rule?.id,
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'Fact T01 was to be reviewed. Found: T01' },
      partialFingerprints: { 'attacheFinding/v1': 'a-key' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'B1/bottom%20line.md', index: 0 },
            region: { startLine: 3, startColumn: 7 },
          },
          logicalLocations: [{ kind: 'fact', name: 'T01' }],
        },
      ],
    });
    expect(run?.results[0]).not.toHaveProperty('suppressions');
    expect(run?.artifacts[0]?.location.uri).toBe('B1/bottom%20line.md');
  });

  it('what mends it is a fix, where its words still stand in the line', () => {
    expect(run?.results[0]?.['fixes']).toEqual([
      {
        description: { text: 'Write “T02”.' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'B1/bottom%20line.md', index: 0 },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 7, endColumn: 10 },
                insertedContent: { text: 'T02' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('what is let stand is suppressed, with the reason', () => {
    expect(run?.results[1]).toMatchObject({
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'Seen by the editor.' }],
    });
  });
});

describe('as a document', () => {
  const level = tlp.levels[2];
  if (level === undefined) throw new Error('TLP has five levels');
  const { meta, blocks } = reportDocument(report, bannerOf(level));
  const words = JSON.stringify(blocks);

  it('it carries the marking of what it quotes', () => {
    expect(meta.banner.label).toBe('TLP:AMBER');
  });

  it('findings stand under the title of their rule, with its reason, and what is let stand with its own', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.content)] : []));
    expect(headings).toEqual(['Warnings', rule?.title, 'Let stand']);
    expect(words).toContain(rule?.reason);
    expect(words).toContain('Seen by the editor.');
    expect(words).toContain('1 let stand with a reason');
  });
});
