import { readCalendarDate } from '../../facts/calendar.ts';
import { findForbiddenCharacter } from '../../text/forbidden-character.ts';
import { didYouMean } from '../../text/nearest-name.ts';
import type { Briefing } from '../../drafts/briefing.ts';
import type { Finding, Severity } from '../../outcome.ts';
import { shortened } from '../../text/shortened.ts';
import { mergeLimits } from '../limits.ts';
import { lineAndColumn } from '../../text/line-and-column.ts';
import type { TemplateHead, TemplateParameter } from '../template.ts';

/** Whether a draft’s parameters and slots are those its template asks for. */
export function checkDraft(briefing: Briefing, head: TemplateHead): readonly Finding[] {
  return [
    ...head.parameters.flatMap((parameter) => checkParameter(parameter, briefing)),
    ...unknownNames(briefing, head),
    ...Object.entries(briefing.slots).flatMap(([slot, prose]) => checkProse(slot, prose)),
  ];
}

function checkParameter(parameter: TemplateParameter, briefing: Briefing): readonly Finding[] {
  const { name, label } = parameter;
  const value = Object.hasOwn(briefing.parameters, name) ? briefing.parameters[name] : parameter.default;
  if (value === undefined || value === '') {
    if (!parameter.required) return [];
    return [parameterFinding(name, `The template needs “${label}”. Fill it in.`)];
  }
  const allowed = allowedValue(parameter, value);
  if (allowed === undefined) return [];
  return [parameterFinding(name, `“${label}” is “${shortened(String(value))}”. Write ${allowed}.`)];
}

/** What a parameter may be, where the value is not that. */
function allowedValue(parameter: TemplateParameter, value: string | number | boolean): string | undefined {
  switch (parameter.type) {
    case 'text':
      return typeof value === 'string' ? undefined : 'a text, in quotes';
    case 'number':
      return typeof value === 'number' ? undefined : 'a number';
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'yes or no (true or false)';
    case 'day':
      return typeof value === 'string' && readCalendarDate(value)?.day !== undefined
        ? undefined
        : 'a day such as 2026-01-21';
    case 'choice': {
      const choices = parameter.choices ?? [];
      return choices.includes(String(value)) ? undefined : `one of ${choices.join(', ')}`;
    }
  }
}

function unknownNames(briefing: Briefing, head: TemplateHead): readonly Finding[] {
  const parameters = head.parameters.map(({ name }) => name);
  const slots = head.slots.map(({ name }) => name);
  const strayParameters = Object.keys(briefing.parameters).filter((name) => !parameters.includes(name));
  const straySlots = Object.keys(briefing.slots).filter((name) => !slots.includes(name));
  return [
    ...strayParameters.map((name) =>
      parameterFinding(
        name,
        `The template has no parameter “${name}”.${didYouMean(name, parameters)}`,
        'warning',
      ),
    ),
    ...straySlots.map((name) =>
      slotFinding(
        name,
        'unknown-slot',
        `The template has no slot “${name}”; its prose is kept and not printed.${didYouMean(name, slots)}`,
        'warning',
      ),
    ),
  ];
}

function checkProse(slot: string, prose: string): readonly Finding[] {
  if (prose.length > mergeLimits.slot) {
    const message = `The prose of “${slot}” has ${prose.length} characters; at most ${mergeLimits.slot} can be read. Shorten it.`;
    return [slotFinding(slot, 'slot-limit', message)];
  }
  const forbidden = findForbiddenCharacter(prose.replaceAll('\r\n', '\n'), 'long');
  if (forbidden === undefined) return [];
  const message = `The prose of “${slot}” holds ${forbidden.name} (${forbidden.code}). Remove it.`;
  const finding = slotFinding(slot, 'forbidden-character', message);
  const position = lineAndColumn(prose.replaceAll('\r\n', '\n'), forbidden.index);
  return [{ ...finding, place: { slot, ...position } }];
}

function parameterFinding(name: string, message: string, severity: Severity = 'error'): Finding {
  return { rule: 'parameter', severity, message, place: { field: `parameters.${name}` } };
}

function slotFinding(slot: string, rule: string, message: string, severity: Severity = 'error'): Finding {
  return { rule, severity, message, place: { slot } };
}
