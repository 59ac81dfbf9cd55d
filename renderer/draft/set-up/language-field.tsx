import { Select } from '../../controls/select.tsx';
import { useDraftState } from '../draft-state.ts';
import { languageName } from './language-name.ts';
import { useSetUp } from './use-set-up.ts';

/** Languages that are offered besides the one a draft has. */
const offered = [
  'en-GB',
  'en-US',
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'he',
  'it',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
];

/** Stands for the language of the template. */
const asTemplate = 'as template';

/** The language a briefing is written in: its dates, numbers and quotation marks follow it. */
export function LanguageField() {
  const language = useDraftState(({ briefing }) => briefing.language);
  const ofTemplate = useDraftState(({ head }) => head.language);
  const inLanguage = useDraftState(({ onDesk }) => onDesk.deskLanguage);
  const change = useSetUp();
  const all = language === undefined || offered.includes(language) ? offered : [language, ...offered];
  const choices = all.map((id) => ({ id, name: languageName(id, inLanguage) }));
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
