export { Nabetaling } from './Nabetaling';
