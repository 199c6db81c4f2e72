export { useConcept } from './useConcept';
