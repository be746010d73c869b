export const NOT_SAMPLED: string;

export function isSampled(
  file: string,
  mutant: {
    readonly mutatorName: string;
    readonly replacement?: string;
    readonly location: {
      readonly start: { readonly line: number; readonly column: number };
      readonly end: { readonly line: number; readonly column: number };
    };
  },
  sample: { readonly percent: number; readonly seed: string },
): boolean;
