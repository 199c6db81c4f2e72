export * from './rollen.js';
