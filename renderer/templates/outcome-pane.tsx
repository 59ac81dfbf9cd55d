import { useState } from 'react';
import { Tabs } from '../controls/tabs.tsx';
import { useCall } from '../bridge/use-call.ts';
import { oneOf, useRemembered } from '../state/remembered.ts';
import { EffectPane } from './effect/effect-pane.tsx';
import type { EffectOnDrafts } from './effect/use-effect-on-drafts.ts';
import { allFacts, PreviewChoice } from './preview/preview-choice.tsx';
import { TemplatePreview } from './preview/template-preview.tsx';
import { VersionsPane } from './versions/versions-pane.tsx';
import { useWorkState } from './work-context.ts';

export interface OutcomePaneProps {
  readonly effect: EffectOnDrafts;
  readonly isReadOnly: boolean;
  /** Whether drafts that do not break go on with the next version. */
  readonly move: boolean;
  readonly onMove: (move: boolean) => void;
}

const tabIds = ['preview', 'effect', 'versions'] as const;

type TabId = (typeof tabIds)[number];

const readTab = oneOf(tabIds);

/** What comes of the text: the page, what it does to drafts, and what it was before. */
export function OutcomePane({ effect, isReadOnly, move, onMove }: OutcomePaneProps) {
  const [tab = 'preview', setTab] = useRemembered('templates/tab', readTab);
  const { name, isBuiltIn } = useWorkState(({ open }) => open);
  const [chosen, setChosen] = useState<{ readonly template: string; readonly briefing: string }>();
  const { value: rows } = useCall('briefings:list', {});
  const isThere = chosen?.briefing === allFacts || rows?.some(({ id }) => id === chosen?.briefing) === true;
  const briefing = chosen?.template === name && isThere ? chosen.briefing : undefined;
  const { value: versions } = useCall('templates:versions', { name }, { when: !isBuiltIn });
  const preview = {
    id: 'preview',
    name: 'Preview',
    content: <TemplatePreview key={name} briefing={briefing} />,
  } as const;
  const own = [
    {
      id: 'effect',
      name: 'Effect',
      content: <EffectPane {...{ effect, isReadOnly, move, onMove }} />,
    },
    {
      id: 'versions',
      name: 'Versions',
      pip: versions?.length,
      content: <VersionsPane versions={versions ?? []} isReadOnly={isReadOnly} />,
    },
  ] as const;
  return (
    <Tabs<TabId>
      label="What comes of the text"
      tabs={isBuiltIn ? [preview] : [preview, ...own]}
      value={isBuiltIn ? 'preview' : tab}
      onChange={setTab}
      tools={
        (isBuiltIn || tab === 'preview') && (
          <PreviewChoice value={briefing} onChange={(id) => setChosen({ template: name, briefing: id })} />
        )
      }
    />
  );
}
