/** `offline-files.json` of a built site: everything a page of it may ask for. */
export interface OfflineFiles {
  /** Changes with any file of the site. */
  readonly version: string;
  /** Relative to the site. */
  readonly files: string[];
}
