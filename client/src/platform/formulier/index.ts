export { useFormulier, type Formulier } from './useFormulier';
