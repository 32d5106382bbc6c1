import { RefusedAddress, sharePath, siteAddress } from '../../../src/tools/packaging/address';

describe('address of the site', () => {
  test.each([
    ['https://oa', { address: 'https://oa', server: 'oa', port: 443, path: '' }],
    ['https://oa/', { address: 'https://oa', server: 'oa', port: 443, path: '' }],
    [
      ' https://oa.county.example/annex-review/ ',
      { address: 'https://oa.county.example/annex-review', server: 'oa.county.example', port: 443, path: '/annex-review' },
    ],
    ['https://10.8.0.5:8443/jx/v1.0', { address: 'https://10.8.0.5:8443/jx/v1.0', server: '10.8.0.5', port: 8443, path: '/jx/v1.0' }],
    ['HTTPS://OA/Path', { address: 'https://oa/Path', server: 'oa', port: 443, path: '/Path' }],
  ])('%s', (text, expected) => {
    expect(siteAddress(text)).toEqual(expected);
  });

  test.each<[text: string, reason: RegExp]>([
    ['http://oa/annex-review', /http.*https/],
    ['ftp://oa/annex-review', /https:\/\/ 开头/],
    ['oa/annex-review', /看不懂/],
    ['', /看不懂/],
    ['https://', /看不懂/],
    ['https://localhost/x', /只有本机能打开/],
    ['https://127.0.0.1:3000', /只有本机能打开/],
    ['https://[::1]/', /只有本机能打开/],
    ['https://who:secret@oa/', /用户名或密码/],
    ['https://oa/x?a=1', /\? 或 #/],
    ['https://oa/x#a', /\? 或 #/],
    ['https://oa/x/pane.html', /不要写到某个网页/],
    ['https://oa/绩效', /英文字母/],
    ['https://oa/a b', /英文字母/],
    ['https://oa/a";drop', /英文字母/],
  ])('%s is refused with its reason', (text, reason) => {
    expect(() => siteAddress(text)).toThrow(RefusedAddress);
    expect(() => siteAddress(text)).toThrow(reason);
  });
});

describe('shared folder', () => {
  test.each([
    ['\\\\oa\\annex-review', '\\\\oa\\annex-review'],
    ['\\\\oa\\annex-review\\', '\\\\oa\\annex-review'],
    ['//oa/办公/加载项', '\\\\oa\\办公\\加载项'],
  ])('%s', (text, expected) => {
    expect(sharePath(text)).toBe(expected);
  });

  test.each<[text: string, reason: RegExp]>([
    ['C:\\annex-review', /本机路径/],
    ['annex-review', /共享文件夹要写成/],
    ['\\\\oa', /共享文件夹要写成/],
    ['\\\\oa\\a"b', /共享文件夹要写成/],
  ])('%s is refused with its reason', (text, reason) => {
    expect(() => sharePath(text)).toThrow(RefusedAddress);
    expect(() => sharePath(text)).toThrow(reason);
  });
});
