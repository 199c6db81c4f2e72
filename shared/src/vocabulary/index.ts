export * from './rollen.js';
export * from './uitstroom.js';
export * from './noodfonds.js';
export * from './besluit.js';
