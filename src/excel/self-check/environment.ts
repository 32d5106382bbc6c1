/** What the program around the add-in says of itself. */
export function environment(): Record<string, string> {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const minor = Array.from({ length: 30 }, (_, index) => index + 1).filter((one) => requirements.isSetSupported('ExcelApi', `1.${one}`));
  const script = [...document.scripts].find(({ src }) => /\/office(\.debug)?\.js/.test(src));
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    excelApi: `1.${Math.max(0, ...minor)}`,
    online: String(requirements.isSetSupported('ExcelApiOnline', '1.1')),
    userAgent: navigator.userAgent,
    displayLanguage,
    contentLanguage,
    // Whether it is our own copy or Microsoft's, not which server of whose office.
    officeJs: script === undefined ? '' : new URL(script.src).origin === location.origin ? 'own' : new URL(script.src).hostname,
    secondsSinceOpened: (performance.now() / 1000).toFixed(1),
  };
}
