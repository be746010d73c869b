import * as z from 'zod';
import { claimInputSchema } from '../src/claim/parse/schema';
import {
  actorFields,
  gazetteerFields,
  kindFields,
  tableSchema,
} from '../src/normalise/table-schema';
import { reportSchema } from '../src/report/schema/report-schema';

/** The published JSON Schemas, as the text of their files in `schema/`. */
export function jsonSchemas(): Record<string, string> {
  // Shared parts by reference: written out at every use, the report's schema is six times as long.
  return {
    'actors.schema.json': asText(
      z.toJSONSchema(tableSchema(actorFields()), { io: 'input', reused: 'ref' }),
    ),
    'gazetteer.schema.json': asText(
      z.toJSONSchema(tableSchema(gazetteerFields()), { io: 'input', reused: 'ref' }),
    ),
    'kinds.schema.json': asText(
      z.toJSONSchema(tableSchema(kindFields()), { io: 'input', reused: 'ref' }),
    ),
    // The written form: what a user may type, before defaults and transforms.
    'claim.schema.json': asText(z.toJSONSchema(claimInputSchema(), { io: 'input', reused: 'ref' })),
    'report.schema.json': asText(z.toJSONSchema(reportSchema(), { io: 'output', reused: 'ref' })),
  };
}

function asText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
