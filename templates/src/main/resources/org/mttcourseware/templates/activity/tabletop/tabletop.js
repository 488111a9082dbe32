// SPDX-License-Identifier: Apache-2.0
// A table-top exercise alone: the next inject arrives when one is done with the one before.
(function () {
  'use strict';

  MTT.activity('tabletop', function (element, place) {
    const injects = MTT.all(element, '.inject');
    const end = element.querySelector('.tabletop-end');
    const saved = {};
    for (const part of place.saved.split(',').slice(1)) saved[part.slice(0, 3)] = part.slice(3);
    const savedOf = (inject) => saved[MTT.code.short(inject.dataset.inject)] || '0';

    function keep() {
      place.keep(injects.map((inject) => {
        const done = 'done' in inject.dataset ? '1' : '0';
        return ',' + MTT.code.short(inject.dataset.inject) + done + MTT.code.text(inject.querySelector('.field').value);
      }).join(''));
    }

    function arrive(index, moved) {
      injects.forEach((inject, at) => { inject.hidden = at > index; });
      end.hidden = index < injects.length;
      const target = injects[index] ? injects[index].querySelector('h2') : end;
      if (moved) MTT.focus(target);
    }

    injects.forEach((inject, index) => {
      const field = inject.querySelector('.field');
      const code = savedOf(inject);
      field.value = MTT.code.words(code.slice(1));
      field.readOnly = place.review;
      if (code[0] === '1' || place.review) inject.dataset.done = '';
      MTT.limitField(field, MTT.limits.text.inject, keep);
      const actions = inject.querySelector(':scope > .actions');
      const last = index === injects.length - 1;
      actions.append(MTT.button(MTT.text(last ? 'tabletop.close' : 'tabletop.next'), () => {
        inject.dataset.done = '';
        actions.hidden = true;
        keep();
        arrive(index + 1, true);
      }, 'main'));
      actions.hidden = 'done' in inject.dataset;
    });
    const open = injects.findIndex((inject) => !('done' in inject.dataset));
    arrive(open < 0 ? injects.length : open, false);
    MTT.readyModels(element);
  });
})();
