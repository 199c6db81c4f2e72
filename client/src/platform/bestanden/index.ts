export { useOpsturen, type Opsturen } from './useOpsturen';
