export * from './weigering.js';
export * from './algemeen.js';
