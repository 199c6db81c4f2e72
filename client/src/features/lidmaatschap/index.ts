export { LidmaatschapKiezen } from './LidmaatschapKiezen';
export { useWisselmenu } from './useWisselmenu';
export { Wisselmelding } from './Wisselmelding';
