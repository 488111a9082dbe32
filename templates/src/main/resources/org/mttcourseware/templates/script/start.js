// SPDX-License-Identifier: Apache-2.0
// Begins, once the page and all scripts are there, with what this page is.
(function () {
  'use strict';

  const starts = {
    segment: () => MTT.startSegment(),
    contents: () => MTT.startContentsPage(),
    player: () => MTT.startPlayer(),
  };

  // The activities stand after this file in the bundle: this waits for them.
  document.addEventListener('DOMContentLoaded', () => {
    const start = starts[document.documentElement.dataset.page];
    if (start) start();
  });
})();
