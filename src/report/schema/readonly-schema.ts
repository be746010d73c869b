import * as z from 'zod';

/** Makes the schema of an object whose fields are not written to. */
export const record = <T extends z.ZodRawShape>(shape: T) => z.object(shape).readonly();

/** Makes the schema of a list that is not written to. */
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
