/** A longitude between −180 and 180, also where a map runs on past the antimeridian. */
export function turned(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
