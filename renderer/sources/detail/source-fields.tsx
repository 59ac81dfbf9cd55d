import type { MarkingScheme } from '../../../briefing/document/marking.ts';
import { levelOf } from '../../../briefing/document/marking.ts';
import { sourceTypes } from '../../../briefing/sources/source-schema.ts';
import type { Source } from '../../../briefing/sources/source.ts';
import { capitalised } from '../../../briefing/text/sentence.ts';
import { Button } from '../../controls/button.tsx';
import { Checkbox } from '../../controls/checkbox.tsx';
import { MarkingInRow } from '../../controls/marking-label.tsx';
import { Select } from '../../controls/select.tsx';
import { SourceBox } from '../../facts/detail/source-box.tsx';
import { askToOpen } from '../../links/ask-to-open.ts';
import { changeSource } from '../source-actions.ts';
import { useSources } from '../sources-state.ts';
import { SourceTextField } from './source-text-field.tsx';

export interface SourceFieldsProps {
  readonly source: Source;
  /** Name of the source that cites it. */
  readonly citedIn: string | undefined;
  readonly markings: MarkingScheme;
  readonly isReadOnly: boolean;
}

/** What is known of a source, each field saved by itself; what is empty or seldom looked at comes when it is asked for. */
export function SourceFields(props: SourceFieldsProps) {
  const { source, markings, isReadOnly } = props;
  const isWhole = useSources((state) => state.hasAllFields) || isBlank(source);
  const text = { source, isReadOnly };
  const shows = (field: keyof Source): boolean => isWhole || source[field] !== undefined;
  return (
    <div className="source-fields">
      {isWhole && source.title !== undefined && <TitleSupplied {...text} />}
      <Select
        label="Type"
        choices={typeChoices}
        value={source.type}
        onChange={(type) => void changeSource(source, 'type', type)}
        isDisabled={isReadOnly}
      />
      {shows('originator') && (
        <SourceTextField
          {...text}
          field="originator"
          label="Issued by"
          placeholder="Outlet, body or publisher"
        />
      )}
      {shows('author') && (
        <SourceTextField {...text} field="author" label="Author" placeholder="Who wrote or said it" />
      )}
      <SourceTextField
        {...text}
        field="published"
        label="Published"
        placeholder="Such as 21 Jan 2026 or Feb 2026"
      />
      <SourceTextField {...text} field="read" label="Read" placeholder="The day the desk read it" />
      {shows('url') && (
        <SourceTextField
          {...text}
          field="url"
          label="Address"
          placeholder="https://; it is never opened by itself"
        />
      )}
      {source.captures.length === 0 && <OpenOriginal source={source} />}
      {shows('citedIn') && <CitedInField {...props} />}
      <MarkingSelect {...{ source, markings, isReadOnly }} />
      {isWhole && <MoreFields {...text} />}
      {!isBlank(source) && (
        <Button
          kind="plain"
          size="low"
          icon={isWhole ? 'up' : 'down'}
          aria-expanded={isWhole}
          onPress={() => useSources.setState({ hasAllFields: !isWhole })}
        >
          {isWhole ? 'Fewer fields' : 'All fields'}
        </Button>
      )}
    </div>
  );
}

/** A source that has captures is opened from where they are read. */
function OpenOriginal({ source: { url } }: Pick<SourceFieldsProps, 'source'>) {
  if (url === undefined) return null;
  return (
    <Button kind="plain" size="low" icon="external" onPress={() => askToOpen(url)}>
      Open the original…
    </Button>
  );
}

/** Whether next to nothing is known of it: then all fields are there to be filled in. */
function isBlank({ title, originator, published, url }: Source): boolean {
  return [title, originator, published, url].every((value) => value === undefined);
}

function TitleSupplied({ source, isReadOnly }: Pick<SourceFieldsProps, 'source' | 'isReadOnly'>) {
  return (
    <Checkbox
      isSelected={source.titleSupplied === true}
      isDisabled={isReadOnly}
      onChange={(isOn) => void changeSource(source, 'titleSupplied', isOn ? true : undefined)}
    >
      Title given by the desk: printed in [brackets]
    </Checkbox>
  );
}

function CitedInField({ source, citedIn, isReadOnly }: SourceFieldsProps) {
  return (
    <SourceBox
      label="Cited in"
      value={source.citedIn ?? ''}
      name={citedIn}
      placeholder="The source it was met in, if not seen itself"
      onChange={(id) => void changeSource(source, 'citedIn', id === '' ? undefined : id)}
      isDisabled={isReadOnly}
    />
  );
}

const typeChoices = sourceTypes.map((id) => ({ id, name: capitalised(id) }));

function MarkingSelect({ source, markings, isReadOnly }: Omit<SourceFieldsProps, 'citedIn'>) {
  const labels = markings.levels.map(({ label }) => label);
  const known = levelOf(markings, source.marking) === undefined ? [source.marking, ...labels] : labels;
  return (
    <Select
      label="Marking"
      choices={known.map((id) => ({
        id,
        name: id,
        content: <MarkingInRow label={id} scheme={markings} />,
      }))}
      value={source.marking}
      onChange={(marking) => void changeSource(source, 'marking', marking)}
      isDisabled={isReadOnly}
    />
  );
}

function MoreFields(text: Pick<SourceFieldsProps, 'source' | 'isReadOnly'>) {
  const { source, isReadOnly } = text;
  return (
    <>
      <SourceTextField
        {...text}
        field="information"
        label="As of"
        placeholder="Where older than the publication"
      />
      <SourceTextField {...text} field="language" label="Language" placeholder="Such as en-GB or ar" />
      <SourceTextField
        {...text}
        field="descriptor"
        label="Quality"
        placeholder="Access, bias, age: what a reader must know"
        isLong
      />
      <SourceTextField {...text} field="tags" label="Tags" placeholder="Parted by semicolons" />
      <SourceTextField
        {...text}
        field="note"
        label="Note"
        placeholder="For the desk only, never printed"
        isLong
      />
      <Checkbox
        isSelected={source.background === true}
        isDisabled={isReadOnly}
        onChange={(isOn) => void changeSource(source, 'background', isOn ? true : undefined)}
      >
        Background reading, not cited
      </Checkbox>
    </>
  );
}
