export { Netwerk } from './Netwerk';
