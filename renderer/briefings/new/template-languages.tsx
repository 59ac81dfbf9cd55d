import { languageName } from '../../draft/set-up/language-name.ts';
import { Segments } from '../../controls/segments.tsx';

export interface TemplateLanguagesProps {
  /** ISO 639 */
  readonly languages: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (language: string) => void;
}

/** In which language the built-in templates are shown; nothing where there is one language only. */
export function TemplateLanguages({ languages, value, onChange }: TemplateLanguagesProps) {
  if (value === undefined || languages.length < 2) return null;
  return (
    <div className="template-languages">
      <Segments
        label="Language of the built-in templates"
        segments={languages.map((id) => ({ id, name: languageName(id, 'en-GB') }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
