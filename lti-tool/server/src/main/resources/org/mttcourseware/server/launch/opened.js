// SPDX-License-Identifier: Apache-2.0
// Says in the frame that the work goes on in a window of its own.
(function () {
  'use strict';

  for (const link of document.querySelectorAll('a[data-window]')) {
    link.addEventListener('click', () => {
      const words = link.parentElement.nextElementSibling;
      words.hidden = false;
    });
  }
})();
