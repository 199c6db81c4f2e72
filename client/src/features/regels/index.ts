export { Regels } from './Regels';
export { Signalen } from './Signalen';
