export { Noodfonds } from './Noodfonds';
export { Uitgave } from './Uitgave';
