export { TALEN, taalUitKop, type Taal, type Zin } from './taal.js';
export { veldzin, zinVan } from './veldzin.js';
