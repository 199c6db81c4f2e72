export { Uitnodigen } from './Uitnodigen';
export { Uitnodiging } from './Uitnodiging';
