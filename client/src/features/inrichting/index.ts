export { Inrichting } from './Inrichting';
