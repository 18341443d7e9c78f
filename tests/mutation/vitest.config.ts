import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried on: those of the files in stryker.json that take milliseconds. */
export default defineConfig({
  test: {
    include: [
      'tests/checklist/{merge,undo,status,clock,pairing,progress,reminders,rereading,value,citation,address}.test.ts',
      'tests/disclosure/{dates,clauses,segment,sections}.test.ts',
    ],
    testTimeout: 30_000,
  },
});
