// SPDX-License-Identifier: Apache-2.0
// A teach-back: keeps the levels one gave oneself, and notes.
(function () {
  'use strict';

  MTT.activity('teachback', function (element, place) {
    const criteria = MTT.all(element, '.criterion');
    const field = element.querySelector('.field');

    function keep() {
      const levels = criteria.map((criterion) => {
        const picked = criterion.querySelector('input:checked');
        return ',' + MTT.code.short(criterion.dataset.criterion) + (picked ? picked.value : '0');
      });
      place.keep(levels.join('') + '/' + MTT.code.text(field.value));
    }

    const [levels, notes] = (place.saved + '/').split('/');
    for (const part of levels.split(',').slice(1)) {
      const criterion = criteria.find((candidate) => MTT.code.short(candidate.dataset.criterion) === part.slice(0, 3));
      const level = criterion && criterion.querySelector('input[value="' + part.slice(3) + '"]');
      if (level) level.checked = true;
    }
    field.value = MTT.code.words(notes);
    field.readOnly = place.review;
    MTT.all(element, 'input').forEach((input) => { input.disabled = place.review; });
    element.addEventListener('change', keep);
    MTT.limitField(field, MTT.limits.text.teachback, keep);
  });
})();
