export * from './identiteit.js';
