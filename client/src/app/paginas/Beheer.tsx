export { Beheer as Component } from '../../features/beheer';
