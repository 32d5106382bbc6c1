import type { Grid } from '../../src/core/grid/grid';
import { lexiconOf } from '../../src/core/forms/words/lexicon';
import type { FormMapping } from '../../src/core/forms/areas/mapping';
import { recognise, type Recognition } from '../../src/core/forms/recognise';

const COMMON = lexiconOf();

/** What is on a sheet, by the common words and what a person pointed out. */
export function recognised(grid: Grid, mapping?: FormMapping): Recognition {
  return recognise(grid, COMMON, mapping);
}
