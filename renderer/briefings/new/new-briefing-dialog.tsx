import './new-briefing.css';
import { useState } from 'react';
import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
import { call } from '../../bridge/call.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { DialogForm } from '../../controls/dialog-form.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { RadioGroup } from '../../controls/radio-group.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { openBriefing } from '../briefing-actions.ts';
import { firstChoice, sameChoice, templateLanguages, templatesIn } from './offered-templates.ts';
import { TemplateLanguages } from './template-languages.tsx';
import { TemplatePicture } from './template-picture.tsx';
import { templateWords } from './template-words.ts';

/** Asks which template a new briefing follows and what it is called, and opens it. */
export function NewBriefingDialog({ onClose }: { readonly onClose: () => void }) {
  const { value: templates, failure } = useCall('briefings:templates', {});
  return (
    <Dialog
      title="New briefing"
      isOpen
      onOpenChange={onClose}
      width="wide"
      footer={templates === undefined && <Button onPress={onClose}>Cancel</Button>}
    >
      {failure !== undefined && (
        <Notice tone="error" title="The templates could not be read.">
          {failure.message}
        </Notice>
      )}
      {templates === undefined && failure === undefined && <GhostRows label="Loading templates" rows={4} />}
      {templates !== undefined && <NewBriefing templates={templates} onClose={onClose} />}
    </Dialog>
  );
}

interface NewBriefingProps {
  readonly templates: readonly TemplateChoice[];
  readonly onClose: () => void;
}

function NewBriefing({ templates, onClose }: NewBriefingProps) {
  const languages = templateLanguages(templates);
  const [language, setLanguage] = useState(languages[0]);
  const offered = templatesIn(templates, language);
  const [name, setName] = useState(() => firstChoice(offered)?.name);
  const goOver = (next: string): void => {
    setLanguage(next);
    const chosen = templates.find((template) => template.name === name);
    setName(sameChoice(templatesIn(templates, next), chosen)?.name);
  };
  const [title, setTitle] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const make = async (): Promise<void> => {
    const made = await call('briefings:new', { template: name ?? '', title: title.trim() });
    if (!made.ok) return setTrouble(made.failure.message);
    onClose();
    openBriefing(made.value.briefing.id);
  };
  return (
    <DialogForm
      action="Start the draft"
      isDisabled={title.trim() === '' || name === undefined}
      onSubmit={make}
      onClose={onClose}
    >
      <TextField
        label="Title"
        hint="Printed at the top; it can be changed at any time."
        placeholder="Detainee transfers from Syria to Iraq"
        value={title}
        onChange={setTitle}
        maxLength={300}
        autoFocus
      />
      <div className="template-choices">
        <TemplateLanguages languages={languages} value={language} onChange={goOver} />
        <RadioGroup
          label="Template"
          look="cards"
          choices={offered.map((template) => choiceOf(template))}
          value={name ?? null}
          onChange={setName}
        />
      </div>
      {trouble !== undefined && (
        <Notice tone="error" title="The briefing was not made." isUrgent>
          {trouble}
        </Notice>
      )}
    </DialogForm>
  );
}

function choiceOf(template: TemplateChoice) {
  return {
    id: template.name,
    name: template.title,
    note: template.trouble ?? templateWords(template),
    after: <TemplatePicture look={template.look} slots={template.slots} />,
    isDisabled: template.trouble !== undefined,
  };
}
