// SPDX-License-Identifier: Apache-2.0
// Tables scroll inside themselves; one that fits is no stop for the keyboard, and those that scroll have names of their own.
(function () {
  'use strict';

  function settle(section) {
    MTT.all(section, '.table').forEach((frame, index) => {
      const scrolls = frame.scrollWidth > frame.clientWidth + 1;
      if (!frame.dataset.label) frame.dataset.label = frame.getAttribute('aria-label') || '';
      if (scrolls) {
        frame.setAttribute('tabindex', '0');
        frame.setAttribute('role', 'region');
        frame.setAttribute('aria-label', frame.dataset.label + ' (' + (index + 1) + ')');
      } else ['tabindex', 'role', 'aria-label'].forEach((name) => frame.removeAttribute(name));
    });
  }

  MTT.startTables = function () {
    MTT.pages.onShow(settle);
    window.addEventListener('resize', () => settle(MTT.pages.current()));
  };
})();
