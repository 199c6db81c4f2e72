export { Cijfers } from './Cijfers';
