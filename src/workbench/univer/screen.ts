import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/grid/address';

/** What only a Univer that is on screen can tell and do. */
export interface Screen {
  isEditing(): boolean;
  /** Scrolls the sheet in front until the area can be seen. */
  bringIntoView(sheet: FWorksheet, area: Area): void;
  /** Menus offer none of these commands any more. */
  leaveOut(commands: RegExp): void;
}
