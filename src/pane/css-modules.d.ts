declare module '*.module.css' {
  /** Class names as written in the file → as they stand in the page. */
  const classes: Readonly<Record<string, string>>;
  export = classes;
}

/** Plain style sheets are imported for their effect. */
declare module '*.css';
