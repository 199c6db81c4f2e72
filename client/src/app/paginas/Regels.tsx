export { Regels as Component } from '../../features/regels';
