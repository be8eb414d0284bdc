import { defineConfig } from 'vitest/config';

/** Milliseconds that a test may take, and wait for anything to come true: a busy machine is slow. */
const PATIENCE = { test: 20_000, poll: 10_000 };

export default defineConfig({
  test: {
    testTimeout: PATIENCE.test,
    hookTimeout: PATIENCE.test,
    expect: { poll: { timeout: PATIENCE.poll } },
  },
});
