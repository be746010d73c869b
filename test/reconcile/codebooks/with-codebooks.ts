// The public names with those of this folder, until src/reconcile/index.ts exports them.
export * from '../../../src/index';
export * from '../../../src/reconcile/codebooks';
