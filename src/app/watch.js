/*
 * Watches a page begin. In words that every browser reads, as those that cannot read the others need it most: it says
 * why a page has not begun, and uncovers what the page holds for that case (unscripted/).
 */
(function () {
  var root = document.documentElement;
  var patience = 8000;
  var languages = ['en', 'nl', 'fr', 'de'];
  var code = '';

  /** What stands in vite.config.ts as the build target, by what those browsers brought. */
  function isOld() {
    try {
      new RegExp('(?<=a)b');
      return !(
        'noModule' in document.createElement('script') &&
        Array.prototype.toSorted &&
        window.CSSPropertyRule &&
        CSS.supports('color', 'color-mix(in lab, red, red)')
      );
    } catch (error) {
      return true;
    }
  }

  function language() {
    var asked = /[?&]lang=([a-z]+)/i.exec(location.search);
    var wishes = [asked ? asked[1] : ''].concat(navigator.languages || navigator.language || '');
    for (var i = 0; i < wishes.length; i += 1) {
      var wish = String(wishes[i]).slice(0, 2).toLowerCase();
      if (languages.indexOf(wish) >= 0) return wish;
    }
    return 'en';
  }

  function each(selector, act) {
    var found = document.querySelectorAll(selector);
    for (var i = 0; i < found.length; i += 1) act(found[i]);
  }

  function uncover() {
    var kind = root.getAttribute('data-begin');
    var spoken = language();
    if (kind !== 'failed' && kind !== 'old') return;
    each('[data-note]', function (note) {
      note.hidden = note.getAttribute('data-note') !== kind || note.getAttribute('lang') !== spoken;
    });
    each('[data-code]', function (line) {
      line.hidden = !code;
      line.textContent = line.textContent.replace('CODE', code);
    });
    each('[data-retry]', function (link) {
      link.onclick = function () {
        location.reload();
        return false;
      };
    });
  }

  function stop(kind) {
    if (root.getAttribute('data-begin') !== 'awaited') return;
    root.setAttribute('data-begin', kind);
    root.removeAttribute('data-words');
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', uncover);
    else uncover();
  }

  /** Of the page's own scripts: those of an extension are not our fault, and one that stands by may be missing. */
  function isOwn(event) {
    var element = event.target;
    if (element && element !== window) {
      if (element.localName !== 'script' || element.hasAttribute('data-spare')) return false;
    }
    return !/-extension:/.test((element && element.src) || event.filename || '');
  }

  function fail(name) {
    code = root.getAttribute('data-rules') + ' ' + name;
    stop('failed');
  }

  root.setAttribute('data-begin', 'awaited');
  window.addEventListener(
    'error',
    function (event) {
      if (isOwn(event)) fail((event.error && event.error.name) || 'LoadError');
    },
    true,
  );
  window.addEventListener('unhandledrejection', function (event) {
    fail((event.reason && event.reason.name) || 'Error');
  });
  window.addEventListener('hashchange', function () {
    // The links of the start page lead on: a press of one tries again.
    if (root.getAttribute('data-begin') === 'failed' && location.hash.charAt(1) === '/') {
      location.reload();
    }
  });
  /** On a slow line the script is asked for once the page itself is there. */
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(function () {
      fail('Timeout');
    }, patience);
  }
  var timer;
  wait();
  document.addEventListener('DOMContentLoaded', wait);
  if (isOld()) stop('old');
})();
