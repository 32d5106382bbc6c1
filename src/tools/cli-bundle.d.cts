/** Folder with `main.cjs` and `worker.cjs`, as the sources are now. */
export function currentBundle(): string;
