export { Toezicht as Component } from '../../features/audit';
