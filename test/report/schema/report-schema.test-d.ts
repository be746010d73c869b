import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Claim, Report } from 'casualty-claims';
import type { canonicalSchemas } from '../../../src/claim/parse/canonical-schema';
import type { reportSchema } from '../../../src/report/schema/report-schema';

test('the schema of a regular claim and the Claim type say the same', () => {
  expectTypeOf<z.infer<ReturnType<typeof canonicalSchemas>['claim']>>().toEqualTypeOf<Claim>();
});

test('the schema of a report and the Report type say the same', () => {
  expectTypeOf<z.infer<ReturnType<typeof reportSchema>>>().toEqualTypeOf<Report>();
});
