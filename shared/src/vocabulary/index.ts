export * from './rollen.js';
export * from './uitstroom.js';
