export { useHandelformulier, type Handelformulier } from './useHandelformulier';
