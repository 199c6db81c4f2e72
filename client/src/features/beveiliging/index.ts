export { MijnAccount } from './MijnAccount';
export { TweedeFactorEerst } from './TweedeFactorEerst';
