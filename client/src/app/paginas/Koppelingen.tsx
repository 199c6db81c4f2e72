export { Koppelingen as Component } from '../../features/koppelingen';
