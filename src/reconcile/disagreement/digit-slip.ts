/**
 * Whether one count may be the other with a slip of the pen: a zero more or less (70 and 700), or
 * two neighbouring digits swapped (42 and 24). Counts below 10 are too short to tell.
 */
export function isDigitSlip(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small === large || large < 10 || small === 0) return false;
  if (small * 10 === large) return true;
  const [x, y] = [String(small), String(large)];
  if (x.length !== y.length) return false;
  const at = Array.from(x).findIndex((digit, index) => digit !== y[index]);
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}
