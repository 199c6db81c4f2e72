export * from './berichten.js';
export * from './kamers.js';
export * from './volger.js';
