export { Inrichting as Component } from '../../features/inrichting';
