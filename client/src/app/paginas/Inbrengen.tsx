export { Inbrengen as Component } from '../../features/casus';
