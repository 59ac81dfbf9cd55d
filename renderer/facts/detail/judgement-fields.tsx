import { memo } from 'react';
import type { JudgementForm } from '../../../briefing/facts/form/fact-form.ts';
import { likelihoodScaleNamed, likelihoodTerms } from '../../../briefing/judgements/likelihood-scales.ts';
import { Select } from '../../controls/select.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import type { FormPart } from './form-parts.ts';
import { useEdited } from './form-parts.ts';

const holders: readonly { readonly id: JudgementForm['by']; readonly name: string }[] = [
  { id: '', name: 'an observation' },
  { id: 'desk', name: 'the desk’s view' },
  { id: 'source', name: 'the source’s view' },
];
const scales: readonly { readonly id: JudgementForm['scale']; readonly name: string }[] = [
  { id: '', name: 'none' },
  { id: 'ICD 203', name: 'ICD 203' },
  { id: 'PHIA', name: 'PHIA' },
];
const confidences: readonly { readonly id: JudgementForm['confidence']; readonly name: string }[] = [
  { id: '', name: 'not said' },
  { id: 'high', name: 'high' },
  { id: 'moderate', name: 'moderate' },
  { id: 'low', name: 'low' },
];

/** Whether it is a view, and then how likely it is and how sure its holder is: each for itself, never in one sentence. */
export const JudgementFields = memo(function JudgementFields({ editor, isReadOnly }: FormPart) {
  const judgement = useEdited(editor, ({ form }) => form.judgement);
  const judge = (change: Partial<JudgementForm>): void =>
    editor.edit({ judgement: { ...judgement, ...change } });
  const isDisabled = isReadOnly;
  return (
    <>
      <Select
        label="This is"
        span={4}
        choices={holders}
        value={judgement.by}
        onChange={(by) => judge({ by })}
        placeholder="an observation"
        {...{ isDisabled }}
      />
      {judgement.by !== '' && (
        <>
          <Select
            label="Scale"
            span={4}
            choices={scales}
            value={judgement.scale}
            onChange={(scale) => judge({ scale, likelihood: '' })}
            placeholder="none"
            {...{ isDisabled }}
          />
          <Select
            label="Likelihood"
            span={4}
            choices={termsOf(judgement)}
            value={judgement.likelihood}
            onChange={(likelihood) => judge({ likelihood })}
            isDisabled={isReadOnly || judgement.scale === ''}
            placeholder="not said"
          />
          <Select
            label="Confidence"
            span={4}
            choices={confidences}
            value={judgement.confidence}
            onChange={(confidence) => judge({ confidence })}
            placeholder="not said"
            {...{ isDisabled }}
          />
          <TextArea
            label="Why so sure, or not"
            rows={2}
            value={judgement.basis}
            onChange={(basis) => judge({ basis })}
            isReadOnly={isReadOnly}
            hint="Likelihood and confidence are printed in two sentences."
          />
        </>
      )}
    </>
  );
});

function termsOf({
  scale,
  likelihood,
}: JudgementForm): readonly { readonly id: string; readonly name: string }[] {
  const known = likelihoodScaleNamed(scale === '' ? '' : scale);
  const terms = known === undefined ? [] : likelihoodTerms(known);
  const stray = likelihood === '' || terms.includes(likelihood) ? [] : [likelihood];
  return [{ id: '', name: 'not said' }, ...[...terms, ...stray].map((term) => ({ id: term, name: term }))];
}
