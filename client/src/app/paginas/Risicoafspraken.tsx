export { MijnAfspraken as Component } from '../../features/risicodeling';
