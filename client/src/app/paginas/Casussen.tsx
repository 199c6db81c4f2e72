export { Casussen as Component } from '../../features/casus';
