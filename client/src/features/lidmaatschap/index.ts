export { LidmaatschapKiezen } from './LidmaatschapKiezen';
export { useWisselmenu } from './useWisselmenu';
export { Wisselgrens } from './Wisselgrens';
