export { MijnAccount } from './MijnAccount';
