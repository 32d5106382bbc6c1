import path from 'node:path';

/** Where Excel looks for an add-in under test, and what opens it; a list of steps as data, so that they can be read and tested anywhere. */
export type Step =
  | { readonly kind: 'run'; readonly command: string; readonly args: readonly string[]; readonly why: string }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string; readonly why: string }
  | { readonly kind: 'remove'; readonly file: string; readonly why: string };

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly manifest: string;
  readonly addInId: string;
  readonly sample: string;
  readonly authorityFile: string;
}

const developerKey = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/** Steps that make Excel on this machine show the add-in, then open the sample; null where there is no Excel to show it. */
export function registrationSteps(surroundings: Surroundings): Step[] | null {
  const { platform, manifest, addInId, sample, authorityFile } = surroundings;
  if (platform === 'win32') {
    return [
      run('certutil', ['-user', '-addstore', 'Root', authorityFile], '信任本机证书（Windows 会询问一次，请选“是”）'),
      run('reg', ['add', developerKey, '/v', addInId, '/t', 'REG_SZ', '/d', manifest, '/f'], '登记加载项'),
      run('cmd', ['/c', 'start', '', sample], '打开示例'),
    ];
  }
  if (platform === 'darwin') {
    return [
      run(
        'security',
        ['add-trusted-cert', '-r', 'trustRoot', '-k', keychain(surroundings), authorityFile],
        '信任本机证书（系统会询问密码）',
      ),
      { kind: 'copy', from: manifest, to: macManifest(surroundings), why: '登记加载项' },
      run('open', ['-a', 'Microsoft Excel', sample], '打开示例'),
    ];
  }
  return null;
}

/** Steps that undo `registrationSteps`; the certificate goes too. */
export function removalSteps(surroundings: Surroundings): Step[] | null {
  const { platform, addInId, authorityFile } = surroundings;
  if (platform === 'win32') {
    return [
      run('reg', ['delete', developerKey, '/v', addInId, '/f'], '注销加载项'),
      run('certutil', ['-user', '-delstore', 'Root', 'Annex Review local certificate'], '不再信任本机证书'),
    ];
  }
  if (platform === 'darwin') {
    return [
      { kind: 'remove', file: macManifest(surroundings), why: '注销加载项' },
      run('security', ['remove-trusted-cert', authorityFile], '不再信任本机证书'),
    ];
  }
  return null;
}

/** The folder Excel for Mac reads manifests from. */
export function macManifest({ home, addInId }: Pick<Surroundings, 'home' | 'addInId'>): string {
  return path.posix.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef', `${addInId}.manifest.xml`);
}

function keychain({ home }: Surroundings): string {
  return path.posix.join(home, 'Library/Keychains/login.keychain-db');
}

function run(command: string, args: readonly string[], why: string): Step {
  return { kind: 'run', command, args, why };
}
