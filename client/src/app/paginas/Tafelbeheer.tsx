export { Tafelbeheer as Component } from '../../features/beheer';
