/*
 * Plain ES5, copied as written: it has to run where nothing else of ours can be parsed, and when nothing else of ours
 * comes. Excel 2016 and 2019 show the pane in Internet Explorer or the first Edge; both must be told what is missing
 * instead of staying blank, and so must whoever opens the pane while its server is away.
 */
(function () {
  var tooOld = {
    id: 'too-old',
    lines: [
      ['版本过旧', '20px'],
      ['绩效自评复核需要 Office 2021 及以上或 Microsoft 365。请联系单位的信息技术人员升级 Office，表格内容没有任何改动。', '14px'],
      ['This Office is too old. Annex Review needs Office 2021 or later, or Microsoft 365. Your workbook is unchanged.', '12px'],
    ],
  };
  var notLoaded = {
    id: 'not-loaded',
    retry: '重试 / Try again',
    lines: [
      ['没有加载成功', '20px'],
      ['加载项没有从服务器加载成功，可能是网络中断或加载项刚刚更新。表格没有任何改动。请检查网络后重试。', '14px'],
      ['The add-in could not be fetched. Your workbook is unchanged. Check the network and try again.', '12px'],
    ],
  };

  function paragraph(text, size) {
    var element = document.createElement('p');
    element.appendChild(document.createTextNode(text));
    element.style.fontSize = size;
    element.style.margin = '0 0 12px';
    return element;
  }

  function retryButton(text) {
    var button = document.createElement('button');
    button.appendChild(document.createTextNode(text));
    button.style.font = 'inherit';
    button.style.padding = '6px 16px';
    button.onclick = function () {
      location.reload();
    };
    return button;
  }

  function show(message) {
    var box = document.createElement('div');
    box.id = message.id;
    box.style.padding = '24px 16px';
    box.style.fontFamily = '"Microsoft YaHei", "PingFang SC", sans-serif';
    box.style.lineHeight = '1.6';
    box.style.color = '#242424';
    for (var line = 0; line < message.lines.length; line += 1) {
      box.appendChild(paragraph(message.lines[line][0], message.lines[line][1]));
    }
    if (message.retry) {
      box.appendChild(retryButton(message.retry));
    }
    while (document.body.firstChild) {
      document.body.removeChild(document.body.firstChild);
    }
    document.body.appendChild(box);
  }

  function tell(message) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', function () {
        show(message);
      });
    } else {
      show(message);
    }
  }

  // The newest thing the pane relies on; browsers that have it have all the rest.
  if (typeof window.structuredClone !== 'function') {
    tell(tooOld);
    return;
  }

  // A script that does not come raises an error that does not bubble.
  window.addEventListener(
    'error',
    function (event) {
      var source = event.target && event.target.tagName === 'SCRIPT' ? event.target.src : '';
      if (/\/assets\/pane\./.test(source)) {
        tell(notLoaded);
      }
    },
    true
  );
})();
