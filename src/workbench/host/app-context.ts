/** What the host tells of itself when office.js starts. */
export interface HostIdentity {
  /** BCP 47 tag of the language Excel shows. */
  readonly language: string;
  readonly documentUrl: string;
  /** Highest `ExcelApi` requirement set on offer: 1.14 is Office 2021, 1.17 Office 2024, 1.19 and more Microsoft 365. */
  readonly excelApi: string;
  /** The web offers more than any number says; the frozen npm library asks for that before some newer members. */
  readonly online: boolean;
}

export const HIGHEST_EXCEL_API = '1.19';

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(identity: HostIdentity, controlId: string): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: identity.language,
    _dataLocale: identity.language,
    _docUrl: identity.documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: controlId,
    _requirementMatrix: JSON.stringify({
      ExcelApi: identity.excelApi,
      ...(identity.online ? { ExcelApiOnline: '1.1' } : {}),
      SharedRuntime: '1.1',
      DialogApi: '1.2',
    }),
    _hostFullVersion: '16.0.17328.42302',
    _appDomains: [],
    _addinName: 'Annex Review',
    _featureGates: {},
  };
}

/**
 * The name of the pane's frame, from which office.js learns that it is in Excel on the web and whom to talk to.
 * It answers only a host that is https and has the pane's own host name.
 */
export function frameName(conversation: string, controlId: string, hostOrigin: string, language: string): string {
  return JSON.stringify({
    // Without logging, office.js loads no telemetry.
    hostInfo: `Excel|Web|16.01|${language}|workbench||disableLogging|0`,
    xdmInfo: `${conversation}|${controlId}|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
