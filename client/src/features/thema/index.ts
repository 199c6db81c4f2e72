export { Thema } from './Thema';
