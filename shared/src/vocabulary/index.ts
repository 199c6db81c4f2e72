export * from './rollen.js';
export * from './uitstroom.js';
export * from './noodfonds.js';
export * from './besluit.js';
export * from './casus.js';
export * from './tafel.js';
export * from './netwerk.js';
export * from './toezegging.js';
