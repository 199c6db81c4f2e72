export { MijnZaak } from './MijnZaak';
