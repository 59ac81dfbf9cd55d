import { Argument, Command } from 'commander';
import { jsonSchemaOf, schemaNames } from '../../../../briefing/schemas/json-schema.ts';
import type { SchemaName } from '../../../../briefing/schemas/json-schema.ts';
import { exitCodes } from '../exit-code.ts';
import type { Ended } from '../ended.ts';
import { outJson, terminal } from '../terminal.ts';

/** `attache schema fact|source|briefing|desk`: prints the JSON Schema that files must follow. */
export function schemaCommand(ended: Ended): Command {
  return new Command('schema')
    .description('print the JSON Schema of facts, sources, briefings or a whole desk file')
    .addArgument(new Argument('<what>', 'which one').choices(schemaNames))
    .action((what: SchemaName) => {
      outJson(terminal(true), jsonSchemaOf(what));
      ended(exitCodes.done);
    });
}
