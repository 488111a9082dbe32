// SPDX-License-Identifier: Apache-2.0
// A reflection: keeps what is written; the model opens when one asks for it.
(function () {
  'use strict';

  MTT.activity('reflection', function (element, place) {
    const field = element.querySelector('.field');
    field.value = MTT.code.words(place.saved);
    field.readOnly = place.review;
    MTT.limitField(field, MTT.limits.text.reflection, (words) => place.keep(MTT.code.text(words)));
    MTT.readyModels(element);
  });

  /** Folded models: the button goes once its text is open, and the text is what comes next. */
  MTT.readyModels = function (root) {
    for (const model of MTT.all(root, 'details.model')) {
      model.addEventListener('toggle', () => {
        if (model.open) MTT.focus(model.querySelector('.model-text'));
      });
    }
  };
})();
