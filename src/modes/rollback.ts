/** `mode: rollback` differs from `mode: deploy` in the revisions that `prepare` resolves, and registers nothing. */
export { run } from './deploy.ts';
