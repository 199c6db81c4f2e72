export { MijnAfspraken } from './MijnAfspraken';
export { Risicodeling } from './Risicodeling';
