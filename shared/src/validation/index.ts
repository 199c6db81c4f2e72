export * from './identiteit.js';
export * from './uitstroom.js';
