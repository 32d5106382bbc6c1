import { ICommandService, IUndoRedoService, IUniverInstanceService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** The services of a running Univer, with a workbook open in it. */
export function partsOf(univer: Univer, api: FUniver, workbook: FWorkbook): UniverParts {
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(workbook.getId());
  return {
    univer,
    api,
    commands: injector.get(ICommandService),
    undo: injector.get(IUndoRedoService),
    definedNames: injector.get(IDefinedNamesService),
    workbook,
  };
}

/** A running Univer and the services of it that the model needs. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly definedNames: IDefinedNamesService;
  readonly workbook: FWorkbook;
}
