/** `1 cell`, `3 cells` */
export function items(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
