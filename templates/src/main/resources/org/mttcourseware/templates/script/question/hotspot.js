// SPDX-License-Identifier: Apache-2.0
// The picture of a hotspot question: numbered marks that go with the checklist under it, in step.
(function () {
  'use strict';

  const spots = (element) => MTT.all(element, '.spot');
  const box = (element, spot) => element.querySelector('.option[data-option="' + spot.value + '"] input');

  function follow(element) {
    for (const spot of spots(element)) spot.setAttribute('aria-pressed', String(box(element, spot).checked));
  }

  MTT.readySpots = function (element, changed) {
    for (const spot of spots(element)) {
      const [left, top, width, height] = spot.dataset.at.split(',');
      Object.assign(spot.style, { left: left + '%', top: top + '%', width: width + '%', height: height + '%' });
      spot.hidden = false;
      spot.addEventListener('click', () => {
        box(element, spot).checked = !box(element, spot).checked;
        follow(element);
        changed();
      });
    }
    element.addEventListener('change', () => follow(element));
    element.addEventListener('mtt-written', () => follow(element));
  };

  MTT.showSpots = function (element, key) {
    for (const spot of spots(element)) {
      const right = key.right.includes(spot.value);
      spot.classList.toggle('is-right', right);
      spot.classList.toggle('is-wrong', !right && box(element, spot).checked);
    }
  };
})();
