import { startOfficeHost, bytesOf, type OfficeHostInTest } from '../support/office-host';

describe('the host', () => {
  let office: OfficeHostInTest;
  beforeEach(async () => {
    office = await startOfficeHost(window, bytesOf('assets/samples/township-2024.xlsx'));
  }, 60000);
  afterEach(() => office.dispose());

  test('cf', async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('附件1-2自评表');
    const cf = sheet.getRanges('H40,H47').conditionalFormats.add('Custom');
    cf.custom.rule.formula = '=LEN("annex-review:error")>0';
    cf.custom.format.fill.color = '#FDE2E1';
    cf.custom.format.font.bold = true;
    cf.custom.format.borders.getItem('EdgeTop').style = 'Continuous';
    cf.load('id');
    await context.sync();
    const all = sheet.getRange().conditionalFormats.load('items/id,items/type');
    await context.sync();
    console.log(all.items.map((i) => [i.id, i.type]), cf.id);
    const one = sheet.getRange().conditionalFormats.getItem(cf.id);
    one.custom.rule.load('formula');
    const r = one.getRanges().load('address');
    const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
    await context.sync();
    console.log(one.custom.rule.formula, r.address, JSON.stringify(rows.value));
    sheet.getRange().conditionalFormats.getItem(cf.id).delete();
    await context.sync();
    expect(office.book.sheets()[1]?.conditionalFormats()).toEqual([]);
  });

  test('events', async () => {
    const context = new Excel.RequestContext();
    const seen: unknown[] = [];
    const w = context.workbook.worksheets;
    w.onChanged.add(async (e) => void seen.push(['changed', e.address, e.triggerSource, e.source, e.changeType, e.details?.valueAfter]));
    w.onCalculated.add(async (e) => void seen.push(['calculated', e.worksheetId]));
    w.onSelectionChanged.add(async (e) => void seen.push(['selected', e.address]));
    w.onActivated.add(async (e) => void seen.push(['activated', e.worksheetId]));
    w.onRowHiddenChanged.add(async (e) => void seen.push(['hidden', e.address]));
    w.onProtectionChanged.add(async (e) => void seen.push(['protection', e.isProtected]));
    w.onAdded.add(async (e) => void seen.push(['added', e.worksheetId]));
    w.onDeleted.add(async (e) => void seen.push(['deleted', e.worksheetId]));
    await context.sync();
    await office.edit('附件1-2自评表', 'F40', 95);
    await office.editRemotely('附件1-2自评表', 'F40', 88.67);
    await office.insertRows('附件1-2自评表', 13);
    await office.undo();
    await office.select('附件1-2自评表', 'H40');
    await office.hideRows('附件1-2自评表', 3);
    await office.protect('附件1-2自评表');
    await office.protect('附件1-2自评表', false);
    const range = w.getItem('附件1-2自评表').getRange('H40');
    range.values = [['1.87']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1.87]]);
    const added = w.add('复核记录');
    added.getCell(0, 0).values = [["'=1+1"]];
    context.workbook.names.add('AnnexReviewRecord', added.getRange('A1')).visible = false;
    context.workbook.settings.add('annex-review', 'x');
    await context.sync();
    const name = context.workbook.names.getItemOrNullObject('AnnexReviewRecord').load('formula,visible');
    const s = context.workbook.settings.getItemOrNullObject('annex-review').load('value');
    const n = context.workbook.settings.getItemOrNullObject('nope').load('value');
    await context.sync();
    console.log(name.formula, name.visible, s.value, n.isNullObject);
    added.delete();
    await context.sync();
    await office.settled();
    console.log(JSON.stringify(seen), office.host.roundTrips);
  }, 20000);
});
