/*
 * Plain ES5, copied as written: it has to run where nothing else of ours can be parsed. Excel 2016 and 2019 show the
 * pane in Internet Explorer or the first Edge; both must be told what is missing instead of staying blank.
 */
(function () {
  // The newest thing the pane relies on; browsers that have it have all the rest.
  if (typeof window.structuredClone === 'function') {
    return;
  }

  function paragraph(text, size) {
    var element = document.createElement('p');
    element.appendChild(document.createTextNode(text));
    element.style.fontSize = size;
    element.style.margin = '0 0 12px';
    return element;
  }

  function tell() {
    var message = document.createElement('div');
    message.id = 'too-old';
    message.style.padding = '24px 16px';
    message.style.fontFamily = '"Microsoft YaHei", "PingFang SC", sans-serif';
    message.style.lineHeight = '1.6';
    message.style.color = '#242424';
    message.appendChild(paragraph('版本过旧', '20px'));
    message.appendChild(
      paragraph('绩效自评复核需要 Office 2021 及以上或 Microsoft 365。请联系单位的信息技术人员升级 Office，表格内容没有任何改动。', '14px')
    );
    message.appendChild(
      paragraph('This Office is too old. Annex Review needs Office 2021 or later, or Microsoft 365. Your workbook is unchanged.', '12px')
    );
    while (document.body.firstChild) {
      document.body.removeChild(document.body.firstChild);
    }
    document.body.appendChild(message);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', tell);
  } else {
    tell();
  }
})();
