import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { useWork, useWorkState } from '../work-context.ts';

/** Says that the template was changed elsewhere while it is being changed here, and asks which text goes on. */
export function OutsideNotice() {
  const work = useWork();
  const outside = useWorkState((state) => state.outside);
  if (outside === undefined) return null;
  const version = outside.version === undefined ? 'another text' : `version ${outside.version.number}`;
  return (
    <div className="template-outside">
      <Notice
        tone="warning"
        title={`This template was changed elsewhere: it has ${version} now.`}
        action={
          <>
            <Button onPress={() => work.take(outside)}>{`Take ${version}`}</Button>
            <Button onPress={() => work.keepMine()}>Go on with mine</Button>
          </>
        }
      >
        Both texts are safe. What you typed stays in the undo, and what was changed elsewhere stays a version.
      </Notice>
    </div>
  );
}
