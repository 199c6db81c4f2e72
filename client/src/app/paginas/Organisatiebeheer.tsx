export { Organisatiebeheer as Component } from '../../features/beheer';
