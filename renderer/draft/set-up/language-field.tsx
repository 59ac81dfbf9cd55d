import { Select } from '../../controls/select.tsx';
import { useDraftState } from '../draft-state.ts';
import { languageName } from './language-name.ts';
import { languagesWith } from './offered-languages.ts';
import { useSetUp } from './use-set-up.ts';

/** Stands for the language of the template. */
const asTemplate = 'as template';

/** The language a briefing is written in: its dates, numbers and quotation marks follow it. */
export function LanguageField() {
  const language = useDraftState(({ briefing }) => briefing.language);
  const ofTemplate = useDraftState(({ head }) => head.language);
  const inLanguage = useDraftState(({ onDesk }) => onDesk.deskLanguage);
  const change = useSetUp();
  const choices = languagesWith(language).map((id) => ({ id, name: languageName(id, inLanguage) }));
  const first = { id: asTemplate, name: `As the template: ${languageName(ofTemplate, inLanguage)}` };
  return (
    <Select
      label="Language"
      span={6}
      choices={[first, ...choices]}
      value={language ?? asTemplate}
      onChange={(id) => void change({ language: id === asTemplate ? undefined : id })}
    />
  );
}
