export * from './identiteit.js';
export * from './uitstroom.js';
export * from './noodfonds.js';
export * from './paginering.js';
