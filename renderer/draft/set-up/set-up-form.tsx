import './set-up.css';
import { PaneBar } from '../../controls/pane.tsx';
import { useDraftState } from '../draft-state.ts';
import { FactRules } from './fact-rules.tsx';
import { SourceSummary } from './source-summary.tsx';
import { TemplateQuestions } from './template-questions.tsx';
import { TitleBlock } from './title-block.tsx';

/** The set-up of a draft: its title block, what its template asks for, and its facts. Each change is saved at once. */
export function SetUpForm() {
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  return (
    <>
      <PaneBar title="Set-up" />
      <div className="scroll">
        <div className="set-up" inert={isReadOnly}>
          <TitleBlock />
          <TemplateQuestions />
          <FactRules />
          <SourceSummary />
        </div>
      </div>
    </>
  );
}
