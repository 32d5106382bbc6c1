import { ReadingBar } from '../shell/reading-bar';

/** The first reading: nothing at all for a short one, a bar for one that takes its time. */
export function Reading() {
  return (
    <main tabIndex={-1}>
      <ReadingBar />
    </main>
  );
}
