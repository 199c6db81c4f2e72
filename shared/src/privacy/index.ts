export * from './gevoelig.js';
