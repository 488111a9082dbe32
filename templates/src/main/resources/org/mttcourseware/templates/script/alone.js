// SPDX-License-Identifier: Apache-2.0
// Tracking by this browser alone: for pages without an LMS, and for packages that did not find theirs.
(function () {
  'use strict';

  const page = document.documentElement.dataset;

  /** The key under which this page's work is kept. */
  MTT.pageKey = () => page.programme + '/' + (page.segment || page.page);

  /** Makes a tracking; `why` is `nolms` where an LMS was looked for and not found. */
  MTT.alone = function (why) {
    let listener = () => {};
    let kept = MTT.keep.read(MTT.pageKey()) || { state: '' };

    function keep(change) {
      kept = Object.assign({}, kept, change);
      MTT.keep.write(MTT.pageKey(), kept);
    }

    return {
      name: 'local',
      links: true,
      start: () => Promise.resolve({
        entry: kept.state ? 'resume' : 'new',
        state: kept.state,
        mode: 'normal',
        credit: false,
        language: '',
      }),
      save: (change) => keep({ state: change.state, location: change.location, progress: change.progress }),
      interaction() {},
      result: (outcome) => keep({ status: outcome.status, raw: outcome.raw }),
      exit() {},
      onStatus(heard) {
        listener = heard;
        listener(MTT.keep.lasts ? why || 'device' : 'memory');
      },
      retry() {},
      leaveSoon() {},
    };
  };
})();
