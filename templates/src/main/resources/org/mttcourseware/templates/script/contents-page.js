// SPDX-License-Identifier: Apache-2.0
// The contents page of a website: says of each segment whether it is begun or done on this device.
(function () {
  'use strict';

  function standing(kept) {
    if (!kept || !kept.state) return '';
    return kept.status && kept.status !== 'incomplete' ? kept.status : 'begun';
  }

  MTT.showStanding = function (entry, name) {
    const place = entry.querySelector('.standing');
    place.replaceChildren();
    if (!name) return;
    place.className = 'standing standing-' + name;
    place.append(MTT.icon(name === 'begun' || name === 'failed' ? 'partly' : 'right'), MTT.make('span', { text: MTT.text('contents.' + name) }));
  };

  MTT.startContentsPage = function () {
    const programme = document.documentElement.dataset.programme;
    const entries = MTT.all(document, '[data-segment-entry]');
    for (const entry of entries) {
      MTT.showStanding(entry, standing(MTT.keep.read(programme + '/' + entry.dataset.segmentEntry)));
    }
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) location.reload();
    });
  };
})();
