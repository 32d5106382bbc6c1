import { toRefusal } from './refusal';

/**
 * One conversation with Excel; what it cannot do arrives as a `WorkbookRefusal`.
 * A context of its own rather than `Excel.run`, which would track every range and spend a round trip on letting go of
 * them. So a range proxy is used within one sync only.
 */
export async function converse<Result>(
  talk: (context: Excel.RequestContext) => Promise<Result>,
  sheetName: string | null = null,
): Promise<Result> {
  try {
    return await talk(new Excel.RequestContext());
  } catch (thrown) {
    throw toRefusal(thrown, sheetName);
  }
}
