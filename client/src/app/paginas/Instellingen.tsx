export { Instellingen as Component } from '../../features/beheer';
