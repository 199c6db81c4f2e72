export { Aanvragen } from './aanvragen/Aanvragen';
export { Noodfonds } from './Noodfonds';
export { Uitgave } from './Uitgave';
