export * from './weigering.js';
export * from './algemeen.js';
export * from './noodfonds.js';
