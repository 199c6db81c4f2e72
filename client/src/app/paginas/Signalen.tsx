export { Signalen as Component } from '../../features/regels';
