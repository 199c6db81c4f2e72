export { metCenten } from './cent';
export { useHandelformulier, type Handelformulier } from './useHandelformulier';
