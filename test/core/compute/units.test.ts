import { conversion } from '../../../src/core/compute/units';

describe('how many of one unit another is', () => {
  test.each([
    ['元', '万元', '0.0001'],
    ['亩', '㎡', '666.6666666666666667'],
    ['张', '万张', '0.0001'],
    ['万人次', '人次', '10000'],
    ['人次', '人', '1'],
    ['家次', '家', '1'],
    ['个', '项', '1'],
    ['万元/公里', '万元', '1'],
    ['次', '次/季度', '0.25'],
    ['次/月', '次/年', '12'],
    ['元/人', '万元/人', '0.0001'],
    ['', '亩', '1'],
  ])('%s in %s', (from, to, factor) => {
    expect(conversion(from, to)?.toFixed()).toBe(factor);
  });

  test.each([
    ['亩', '公里'],
    ['人', '万元'],
    ['元/人', '元/公里'],
    ['万元', '万张'],
  ])('%s is not measured in %s', (from, to) => {
    expect(conversion(from, to)).toBeNull();
  });
});
