import { quickName } from '../../claim/parse/quick/quick-values';

/**
 * A name that an input states in a field, as parsing reads it; undefined where it states none, or
 * cannot be looked at.
 */
export function readField(input: unknown, field: string): string | undefined {
  try {
    return quickName((input as Readonly<Record<string, unknown>>)[field]);
  } catch {
    // Nothing has fields, or one that throws.
    return undefined;
  }
}
