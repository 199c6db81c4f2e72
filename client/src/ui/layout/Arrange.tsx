import type { ReactNode } from 'react';
import { classes } from '../classes';
import './Arrange.css';

type Gap = 'xs' | 's' | 'm' | 'l' | 'xl';

export interface ArrangeProps {
  children: ReactNode;
  gap?: Gap;
}

/** Things below each other. */
export function Stack({ children, gap = 'm' }: ArrangeProps) {
  return <div className={classes('dt-stapel', `dt-gat-${gap}`)}>{children}</div>;
}

/** Things beside each other that wrap; `spread` pushes the last ones to the end. */
export function Cluster({ children, gap = 's', spread }: ArrangeProps & { spread?: boolean }) {
  return <div className={classes('dt-rij', spread && 'dt-rij--uiteen', `dt-gat-${gap}`)}>{children}</div>;
}

/** Equal columns, as many as fit; each at least as wide as `min`. */
export function Grid({ children, gap = 'm', min = 'm' }: ArrangeProps & { min?: 's' | 'm' | 'l' }) {
  return <div className={classes('dt-raster', `dt-raster--${min}`, `dt-gat-${gap}`)}>{children}</div>;
}

/** Grey words: a source, a date, a remark; `large` for a line that explains the one above it. */
export function Muted({ children, large }: { children: ReactNode; large?: boolean }) {
  return <p className={classes('dt-zacht', large && 'dt-zacht--groot')}>{children}</p>;
}
