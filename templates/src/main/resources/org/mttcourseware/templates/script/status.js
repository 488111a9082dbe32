// SPDX-License-Identifier: Apache-2.0
// The small honest line: whether the work is in the LMS, only here, or nowhere.
(function () {
  'use strict';

  const SIGNS = { lms: 'right', server: 'right', device: 'right', waiting: 'partly', ended: 'partly', elsewhere: 'partly', nolms: 'partly', memory: 'partly' };

  /** Shows the states of the tracking: lms saving waiting ended device nolms memory review; server sending elsewhere trial. */
  MTT.showStatus = function (tracking) {
    const line = document.getElementById('saved');
    if (!line) return;
    tracking.onStatus((state) => {
      if (line.dataset.state === state) return;
      line.dataset.state = state;
      MTT.savedAs = state;
      line.replaceChildren();
      if (SIGNS[state]) line.append(MTT.icon(SIGNS[state]));
      line.append(MTT.make('span', { text: MTT.text('saved.' + state) }));
      if (state === 'waiting') line.append(MTT.button(MTT.text('saved.retry'), tracking.retry, 'plain'));
      document.dispatchEvent(new CustomEvent('mtt-saved'));
    });
  };
})();
