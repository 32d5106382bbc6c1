import { absoluteAddress, areaAddress, parseAddress, quotedSheetName } from '../../src/workbench/host/address';

describe('addresses', () => {
  test.each([
    ['A1', null, { top: 0, left: 0, bottom: 0, right: 0 }],
    ['$B$2:C4', null, { top: 1, left: 1, bottom: 3, right: 2 }],
    ['C4:B2', null, { top: 1, left: 1, bottom: 3, right: 2 }],
    ['5:6', null, { top: 4, left: 0, bottom: 5, right: 16383 }],
    ['$1:$1', null, { top: 0, left: 0, bottom: 0, right: 16383 }],
    ['A:C', null, { top: 0, left: 0, bottom: 1048575, right: 2 }],
    ["'附件1-2自评表'!H40", '附件1-2自评表', { top: 39, left: 7, bottom: 39, right: 7 }],
    ["'It''s'!A1", "It's", { top: 0, left: 0, bottom: 0, right: 0 }],
    ['Sheet1!XFD1048576', 'Sheet1', { top: 1048575, left: 16383, bottom: 1048575, right: 16383 }],
  ])('%s', (text, sheetName, area) => {
    expect(parseAddress(text)).toEqual({ sheetName, area });
  });

  test.each(['', 'A', '5', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1;B2', 'nonsense!'])('%s names nothing', (text) => {
    expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  test.each([
    [{ top: 4, left: 0, bottom: 5, right: 16383 }, '5:6'],
    [{ top: 0, left: 0, bottom: 1048575, right: 2 }, 'A:C'],
    [{ top: 39, left: 7, bottom: 39, right: 7 }, 'H40'],
  ])('%j reads %s', (area, text) => {
    expect(areaAddress(area)).toBe(text);
  });

  test.each([
    ['Sheet1', 'Sheet1'],
    ['自评表', '自评表'],
    ['附件1-2', "'附件1-2'"],
    ["It's", "'It''s'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['2024年', "'2024年'"],
  ])('the sheet %s is written %s', (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });

  test('a name points at cells absolutely', () => {
    expect(absoluteAddress('附件1-2', { top: 0, left: 0, bottom: 1, right: 1 })).toBe("'附件1-2'!$A$1:$B$2");
  });
});
