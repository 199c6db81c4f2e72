export { Thema as Component } from '../../features/thema';
