import type { Look } from '../../embed/index.ts';

/** Gives the page the look that its host has chosen. What is legible on it is derived in ui/theme.css. */
export function applyLook({ theme, accent, background, radius }: Look): void {
  const { dataset, style } = document.documentElement;
  if (theme) dataset.theme = theme;
  if (background) dataset.background = background;
  if (accent) style.setProperty('--host-accent', accent);
  if (radius !== undefined) style.setProperty('--radius', `${radius}px`);
}
