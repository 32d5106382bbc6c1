/**
 * Commands of Univer for what is shown and not saved: looks, merges, what is hidden, the order of sheets, protection. Widths,
 * heights and frozen panes are a person's own view of the sheet.
 */
export const NOT_SAVED =
  /^ui-sheet\.command\.show-menu-list$|^sheet\.command\.(numfmt\.|set-(style|bold|italic|underline|stroke|overline|font|border|background-color|text-|horizontal-text|vertical-text|tab-color|rows?-hidden|col-hidden|selected-(rows|cols)-visible|specific-rows-visible|col-visible|protection|range-(bold|italic|underline|stroke|overline|font|subscript|superscript|text-color|protection)|(once|infinite)-format-painter|worksheet-(hidden|show|order|right-to-left|protection|permission|range-theme))|reset-(background|range-text|text)|apply-format-painter|paste-format|clear-selection-(format|all)|move-(rows|cols)|hide-(row|col)|(add|remove)-worksheet-(merge|range-theme)|(add|delete|change|view)-(range|worksheet|sheet)-p(rotection|ermission)|toggle-gridlines)/;
