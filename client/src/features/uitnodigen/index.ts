export { Rolvoorstelmelding } from './Rolvoorstelmelding';
export { Uitnodigen } from './Uitnodigen';
export { Uitnodiging } from './Uitnodiging';
