export { Aanmelden } from './Aanmelden';
