export { Cijfers as Component } from '../../features/monitor';
