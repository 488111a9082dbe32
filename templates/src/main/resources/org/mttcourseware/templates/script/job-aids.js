// SPDX-License-Identifier: Apache-2.0
// A job aid can be printed by itself.
(function () {
  'use strict';

  const root = document.documentElement;

  function print(card) {
    const sheet = MTT.make('div', { class: 'print-sheet' }, card.cloneNode(true));
    document.body.append(sheet);
    root.classList.add('print-one');
    const done = () => {
      root.classList.remove('print-one');
      sheet.remove();
      window.removeEventListener('afterprint', done);
    };
    window.addEventListener('afterprint', done);
    window.print();
  }

  MTT.startJobAids = function (root) {
    for (const card of MTT.all(root, '.callout-jobaid')) {
      const button = MTT.button(MTT.text('jobaid.print'), () => print(card), 'quiet');
      button.prepend(MTT.icon('print'));
      card.append(MTT.make('p', { class: 'actions' }, button));
    }
  };
})();
