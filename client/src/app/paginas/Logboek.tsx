export { Logboek as Component } from '../../features/audit';
