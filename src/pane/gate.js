/*
 * Plain ES5, copied as written: it has to run where nothing else of ours can be parsed, and when nothing else of ours
 * comes. Excel 2016 and 2019 show the pane in Internet Explorer, and so does a modern Excel without the WebView2 Runtime,
 * in Internet Explorer or the first Edge (OfficeDev/office-js-docs-pr#3564, office-js#2176, #3053): the first needs another
 * Office, the second one small installer. Both must be told instead of staying blank, and so must whoever has an old
 * Safari or opens the pane while its server is away.
 */
(function () {
  var webPage = location.href.replace(/pane\.html.*$/, 'workbench.html');
  var meanwhile = ['表格内容没有任何改动。也可以用 Edge 或 Chrome 打开网页版：' + webPage, '14px'];
  var meanwhileEnglish = ['Your workbook is unchanged. The page works without Excel, in Edge or Chrome: ' + webPage, '12px'];
  var tooOld = {
    id: 'too-old',
    lines: [
      ['版本过旧', '20px'],
      ['绩效自评复核需要 Office 2021 及以上或 Microsoft 365。请联系单位的信息技术人员升级 Office。', '14px'],
      meanwhile,
      ['This Office is too old. Annex Review needs Office 2021 or later, or Microsoft 365.', '12px'],
      meanwhileEnglish,
    ],
  };
  var noWebView2 = {
    id: 'no-webview2',
    lines: [
      ['缺 WebView2 运行时', '20px'],
      [
        '您的 Office 版本够新，缺的是 WebView2 运行时。请信息技术人员安装 Microsoft Edge WebView2 Runtime（不能上网的电脑用“常青版独立安装程序”MicrosoftEdgeWebView2RuntimeInstallerX64.exe），装好后重新打开 Excel。',
        '14px',
      ],
      meanwhile,
      [
        'This Office is new enough; the WebView2 Runtime is missing. Ask IT to install the Microsoft Edge WebView2 Runtime (offline: Evergreen Standalone Installer), then open Excel again.',
        '12px',
      ],
      meanwhileEnglish,
    ],
  };
  var eitherOne = {
    id: 'old-webview',
    lines: [
      ['打不开窗格', '20px'],
      [
        '这台电脑的 Excel 用旧的浏览器内核显示窗格。Office 2016、2019 请升级到 Office 2021 及以上；已是 Office 2021 或 Microsoft 365 的，请信息技术人员安装 Microsoft Edge WebView2 Runtime。',
        '14px',
      ],
      meanwhile,
      [
        'This Excel shows the pane in an old browser. Office 2016 and 2019 need an upgrade; Office 2021 and Microsoft 365 need the Microsoft Edge WebView2 Runtime.',
        '12px',
      ],
      meanwhileEnglish,
    ],
  };
  var oldSafari = {
    id: 'old-safari',
    lines: [
      ['系统版本过旧', '20px'],
      ['绩效自评复核需要 Safari 15.4 及以上（macOS 12.3 起自带）。请在“系统设置 > 通用 > 软件更新”中升级后重新打开 Excel。', '14px'],
      meanwhile,
      ['Annex Review needs Safari 15.4 or later, which comes with macOS 12.3. Update macOS, then open Excel again.', '12px'],
      meanwhileEnglish,
    ],
  };
  var oldBrowser = {
    id: 'old-browser',
    lines: [
      ['浏览器版本过旧', '20px'],
      ['请把 Edge 或 Chrome 升级到 98 及以上后重新打开。表格内容没有任何改动。', '14px'],
      ['This browser is too old. Update Edge or Chrome to 98 or later. Your workbook is unchanged.', '12px'],
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

  /** Office says which it is; office.js comes after this script, and may not come at all. */
  function whenOfficeAnswers(answer) {
    window.addEventListener('load', function () {
      var Office = window.Office;
      if (!Office || !Office.onReady) {
        return;
      }
      Office.onReady(function (info) {
        if (info && info.host) {
          answer(Office.context.requirements.isSetSupported('ExcelApi', '1.14'));
        }
      });
    });
  }

  // The newest thing the pane relies on; browsers that have it have all the rest.
  if (typeof window.structuredClone !== 'function') {
    var agent = navigator.userAgent;
    if (/Trident\/|MSIE |Edge\/1/.test(agent)) {
      tell(eitherOne);
      whenOfficeAnswers(function (isNewEnough) {
        tell(isNewEnough ? noWebView2 : tooOld);
      });
    } else if (/AppleWebKit/.test(agent) && !/Chrom/.test(agent)) {
      tell(oldSafari);
    } else {
      tell(oldBrowser);
    }
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
