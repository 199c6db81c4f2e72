export * from './weigering.js';
export * from './algemeen.js';
export * from './noodfonds.js';
export * from './actie.js';
export * from './besluit.js';
export * from './mandaat.js';
export * from './voorstel.js';
