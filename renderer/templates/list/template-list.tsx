import './template-list.css';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import type { TemplateListed } from '../../../briefing/contract/template-calls.ts';
import { primaryLanguage } from '../../../briefing/text/primary-language.ts';
import { Button } from '../../controls/button.tsx';
import { chosenIds } from '../../controls/chosen-ids.ts';
import { Icon } from '../../controls/icon.tsx';
import { languageName } from '../../draft/set-up/language-name.ts';
import { TemplateStanding } from './template-standing.tsx';

export interface TemplateListProps {
  readonly templates: readonly TemplateListed[];
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
  /** Absent where the desk takes no changes. */
  readonly onNew: (() => void) | undefined;
}

/** The desk's own templates, then those that come with the program, by language. */
export function TemplateList({ templates, chosen, onChoose, onNew }: TemplateListProps) {
  const own = templates.filter(({ isBuiltIn }) => !isBuiltIn);
  const builtIn = templates.filter(({ isBuiltIn }) => isBuiltIn);
  return (
    <>
      <ListBox
        className="rows template-list"
        aria-label="Templates"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => chosenIds(keys, []).forEach((name) => onChoose(name))}
      >
        {own.length > 0 && <Section title="This desk’s" templates={own} />}
        {[...Map.groupBy(builtIn, ({ language }) => primaryLanguage(language))].map(([language, all]) => (
          <Section key={language} title={`Built in, ${languageName(language, 'en-GB')}`} templates={all} />
        ))}
      </ListBox>
      <div className="template-list-foot">
        {onNew !== undefined && (
          <Button icon="plus" onPress={onNew}>
            New template…
          </Button>
        )}
        <p className="small second">Duplicate a built-in template to change it.</p>
      </div>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly templates: readonly TemplateListed[];
}

function Section({ title, templates }: SectionProps) {
  return (
    <ListBoxSection id={title}>
      <Header className="template-list-head">{title}</Header>
      {templates.map((template) => (
        <ListBoxItem key={template.name} id={template.name} className="row" textValue={template.title}>
          <Icon name={template.isBuiltIn ? 'lock' : 'template'} tone="quiet" />
          <span className="cut" dir="auto" title={template.name}>
            {template.title === '' ? template.name : template.title}
          </span>
          {!template.isBuiltIn && primaryLanguage(template.language) !== 'en' && (
            <span className="small quiet">{languageName(template.language, 'en-GB')}</span>
          )}
          {!template.isBuiltIn && <TemplateStanding template={template} />}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
