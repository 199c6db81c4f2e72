import { useLocation } from 'react-router';
import type { NavItem } from '../ui';

/** The pages this lid may open, in the order of the work. */
export function useMenu(): NavItem[] {
  const { pathname } = useLocation();
  return [{ label: 'Start', href: '/', current: pathname === '/' }];
}
