export { Koppelingen } from './Koppelingen';
export { Sleutelmelding } from './Sleutelmelding';
