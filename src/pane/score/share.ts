/** For drawing only: a figure as a share of a whole, 0 to 1. Figures themselves are never floats. */
export function share(figure: string | null, whole: string | null): number {
  const part = Number.parseFloat(figure ?? '');
  const all = Number.parseFloat(whole ?? '');
  if (!Number.isFinite(part) || !Number.isFinite(all) || all <= 0) return 0;
  return Math.min(1, Math.max(0, part / all));
}
