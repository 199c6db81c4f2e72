export { Risicodeling } from './Risicodeling';
