export { Cijfers } from './Cijfers';
export { GelijkeBehandeling } from './GelijkeBehandeling';
