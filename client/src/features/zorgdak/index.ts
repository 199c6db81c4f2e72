export { Zorgdak } from './Zorgdak';
