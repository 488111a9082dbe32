// SPDX-License-Identifier: Apache-2.0
// Goes on to the platform as soon as it is sure that this browser can prove itself afterwards:
// by a cookie, else by the platform's storage; else it offers a window of its own.
(async function () {
  'use strict';

  const page = document.getElementById('main').dataset;

  function cookieKept() {
    try {
      return document.cookie.split('; ').includes(page.mark);
    } catch (refused) {
      return false; // a sandboxed frame has no cookies
    }
  }

  async function platformKept() {
    return page.frame !== '' && MTTStorage.put({ frame: page.frame, origin: page.origin, key: page.key }, page.value);
  }

  if (cookieKept() || (await platformKept())) {
    location.replace(page.authorization);
    return;
  }
  document.getElementById('waiting').hidden = true;
  document.getElementById(window.top === window ? 'refusing' : 'blocked').hidden = false;
})();
