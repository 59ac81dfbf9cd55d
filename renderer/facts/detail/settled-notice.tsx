import { useCall } from '../../bridge/use-call.ts';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { reopenConflict } from '../reopen-conflict.ts';
import { settlementTitle } from '../settlement-words.ts';

/** How the desk settled conflicts in which a fact is; nothing where it is in none. */
export function SettledNotice({ id, isReadOnly }: { readonly id: string; readonly isReadOnly: boolean }) {
  const { value } = useCall('settings:get', {});
  const settled = (value?.settings.settlements ?? []).filter(({ facts }) => facts.includes(id));
  return settled.map((settlement) => (
    <Notice
      key={settlement.id}
      tone="done"
      title={`Settled: ${settlementTitle(settlement)}.`}
      action={
        !isReadOnly && (
          <Button size="low" onPress={() => void reopenConflict(settlement)}>
            Open again
          </Button>
        )
      }
    >
      <span dir="auto">{settlement.reason}</span>
    </Notice>
  ));
}
