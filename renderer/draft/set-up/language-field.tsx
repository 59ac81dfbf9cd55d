import { primaryLanguage } from '../../../briefing/text/primary-language.ts';
import { Select } from '../../controls/select.tsx';
import { useDraftState } from '../draft-state.ts';
import { languageName } from './language-name.ts';
import { languagesWith } from './offered-languages.ts';
import { useSetUp } from './use-set-up.ts';

/** Stands for the language of the template. */
const asTemplate = 'as template';

/**
 * The language a briefing is written in: its dates, numbers and quotation marks follow it, and so does its template, where that is
 * there in the language.
 */
export function LanguageField() {
  const { language, template } = useDraftState(({ briefing }) => briefing);
  const ofTemplate = useDraftState(({ head }) => head.language);
  const { deskLanguage, translations } = useDraftState(({ onDesk }) => onDesk);
  const change = useSetUp();
  const choices = languagesWith(language).map((id) => ({ id, name: languageName(id, deskLanguage) }));
  const first = { id: asTemplate, name: `As the template: ${languageName(ofTemplate, deskLanguage)}` };
  const choose = (id: string): void => {
    if (id === asTemplate) return void change({ language: undefined });
    const translation = translations[primaryLanguage(id)] ?? template;
    void change({ language: id, ...(translation === template ? {} : { template: translation }) });
  };
  return (
    <Select
      label="Language"
      span={6}
      choices={[first, ...choices]}
      value={language ?? asTemplate}
      onChange={choose}
    />
  );
}
