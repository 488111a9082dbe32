// SPDX-License-Identifier: Apache-2.0
// Where activities meet the page: each kind registers itself, each place on a page is set up once.
(function () {
  'use strict';

  const kinds = {};

  /** Registers a kind; `setUp(element, place)` gets the element and `{id, saved, keep(payload), review}`. */
  MTT.activity = function (kind, setUp) {
    kinds[kind] = setUp;
  };

  MTT.startActivities = function () {
    for (const element of MTT.all(document, '[data-activity]')) {
      const id = element.dataset.activity;
      kinds[element.dataset.kind](element, {
        id,
        page: element.closest('.page').dataset.page,
        saved: MTT.record.saved(id),
        keep: (payload) => MTT.record.keep(id, payload),
        review: MTT.record.review,
      });
    }
  };

  /** Limits a text field to what can be saved, and says so when the end is near. */
  MTT.limitField = function (field, limit, changed) {
    const note = MTT.make('p', { class: 'hint counter', 'aria-live': 'polite' });
    field.after(note);
    field.addEventListener('input', () => {
      const fitted = MTT.code.fit(field.value, limit);
      if (fitted !== field.value) field.value = fitted;
      const left = limit - MTT.code.text(fitted).length;
      note.textContent = left < limit / 4 ? MTT.count('field.left', left) : '';
      changed(field.value);
    });
  };
})();
