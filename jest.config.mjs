const metParser = (tsx) => ({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
});

// Taking a guard out of the source is for `npm run isolation -- --wachters`.
const vertaler = process.env.ZONDER_WACHTER ? '<rootDir>/infra/isolation/zonder-wachter.mjs' : '@swc/jest';

const gedeeld = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['doorbraaktafel-src', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/', '<rootDir>/.data/', '<rootDir>/bench/peers/'],
  transform: {
    '\\.ts$': [vertaler, metParser(false)],
    '\\.tsx$': ['@swc/jest', metParser(true)],
  },
};

const metDatabase = {
  ...gedeeld,
  globalSetup: '<rootDir>/infra/test/database-setup.mjs',
  globalTeardown: '<rootDir>/infra/test/database-teardown.mjs',
};

export default {
  testTimeout: 20_000,
  // Modules of a finished file stay in a worker's memory; a fresh one is quicker than collecting them.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...gedeeld,
      displayName: 'unit',
      testMatch: ['<rootDir>/{shared,server,client}/src/**/*.spec.{ts,tsx}'],
    },
    {
      ...metDatabase,
      displayName: 'integratie',
      testMatch: ['<rootDir>/server/test/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/architecture/fixtures/'],
    },
    {
      // Measures time, so it runs alone and only in `npm run isolation`.
      ...metDatabase,
      displayName: 'isolatietijd',
      testMatch: ['<rootDir>/server/test/isolatie/*.proef.ts'],
    },
    {
      ...metDatabase,
      displayName: 'reizen',
      testMatch: ['<rootDir>/client/journeys/**/*.spec.ts'],
    },
  ],
};
