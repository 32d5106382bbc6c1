/**
 * Results of a task for each input, in the order of the inputs, each as soon as it and those before it are ready. At
 * most `ahead` are begun and not yet handed over, so that a slow one does not pile up the rest in memory.
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  ahead: number,
  perform: (input: Input) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const input of inputs) {
    begun.push(perform(input));
    while (begun.length >= ahead) {
      const first = begun.shift();
      if (first !== undefined) yield await first;
    }
  }
  yield* begun;
}
