import type { ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRowHiddenMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
} from '@univerjs/sheets';
import type { HostSheet, ModelEvent } from '../host/model';
import { toArea } from './ranges';
import { isFinal, selectedArea } from './selections';

/** What happens to sheets apart from their cells: selecting, coming forward, coming and going, their names, hiding. */
export class SheetEvents {
  constructor(
    private inFront: string,
    private readonly sheet: (id: string) => HostSheet | undefined,
    private readonly names: Map<string, string>,
  ) {}

  /** What there is to tell of this command; null when it is of another kind, or changes nothing. */
  eventOf({ id, params }: Readonly<ICommandInfo>): ModelEvent | null {
    switch (id) {
      case SetSelectionsOperation.id:
        return this.selected(params as ISetSelectionsOperationParams);
      case SetWorksheetActiveOperation.id:
        return this.cameForward((params as ISetWorksheetActiveOperationParams).subUnitId);
      case InsertSheetMutation.id:
        return { kind: 'added', sheetId: (params as IInsertSheetMutationParams).sheet.id };
      case RemoveSheetMutation.id:
        return { kind: 'deleted', sheetId: (params as IRemoveSheetMutationParams).subUnitId };
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        return this.rowsHidden(params as ISetRowHiddenMutationParams, id === SetRowHiddenMutation.id);
      case SetWorksheetNameMutation.id:
        return this.renamed((params as ISetWorksheetNameMutationParams).subUnitId);
      case SetWorksheetHideMutation.id:
        return this.hidden(params as ISetWorksheetHideMutationParams);
      default:
        return null;
    }
  }

  private renamed(sheetId: string): ModelEvent | null {
    const sheet = this.sheet(sheetId);
    const before = this.names.get(sheetId);
    if (sheet === undefined || before === sheet.name) return null;
    this.names.set(sheetId, sheet.name);
    return { kind: 'renamed', sheet, before: before ?? '' };
  }

  private hidden({ subUnitId, hidden }: ISetWorksheetHideMutationParams): ModelEvent | null {
    const sheet = this.sheet(subUnitId);
    return sheet === undefined ? null : { kind: 'visibility', sheet, before: hidden ? 'Visible' : 'Hidden' };
  }

  private selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): ModelEvent | null {
    const sheet = this.sheet(subUnitId);
    const areas = selections.map(({ range }) => selectedArea(range));
    return sheet !== undefined && areas.length > 0 && isFinal(type) ? { kind: 'selected', sheet, areas } : null;
  }

  private cameForward(sheetId: string): ModelEvent | null {
    if (sheetId === this.inFront) return null;
    this.inFront = sheetId;
    return { kind: 'activated', sheetId };
  }

  private rowsHidden({ subUnitId, ranges }: ISetRowHiddenMutationParams, hidden: boolean): ModelEvent | null {
    const sheet = this.sheet(subUnitId);
    const [range] = ranges;
    return sheet === undefined || range === undefined ? null : { kind: 'rows-hidden', sheet, area: toArea(range), hidden };
  }
}
