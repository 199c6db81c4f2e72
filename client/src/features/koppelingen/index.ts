export { Koppelingen } from './Koppelingen';
