export { Mandaten as Component } from '../../features/besluit';
