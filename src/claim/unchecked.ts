/**
 * Claims of which nothing is known until they are checked: `unknown`, a list of it, or a list of
 * objects with any keys, such as a reader of files gives. A claim that is written in code is none
 * of them, so that the compiler knows its fields, and a mistyped one does not compile.
 */
export type Unchecked<T> = unknown extends T
  ? T
  : T extends readonly (infer Item)[]
    ? unknown extends Item
      ? T
      : string extends keyof Item
        ? T
        : never
    : never;
