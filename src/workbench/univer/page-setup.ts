import type { PageSetup } from '../host/model';

/** How a new sheet prints. */
export function pageSetup(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    titleRows: null,
    printArea: null,
    centerHorizontally: false,
    centerFooter: '',
    breaksBefore: [],
  };
}
