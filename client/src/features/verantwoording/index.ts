export { Verantwoording } from './Verantwoording';
