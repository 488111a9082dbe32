// SPDX-License-Identifier: Apache-2.0
// What goes on paper: a job aid can be printed by itself; with the whole segment, films give their text.
(function () {
  'use strict';

  const root = document.documentElement;

  function printOne(card) {
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

  function unfold() {
    const folded = MTT.all(document, '.film .transcript, .tabletop .transcript').filter((part) => !part.open);
    folded.forEach((part) => { part.open = true; });
    const fold = () => {
      folded.forEach((part) => { part.open = false; });
      window.removeEventListener('afterprint', fold);
    };
    window.addEventListener('afterprint', fold);
  }

  MTT.startPrinting = function (main) {
    for (const card of MTT.all(main, '.callout-jobaid')) {
      const button = MTT.button(MTT.text('jobaid.print'), () => printOne(card), 'quiet');
      button.prepend(MTT.icon('print'));
      card.append(MTT.make('p', { class: 'actions' }, button));
    }
    window.addEventListener('beforeprint', unfold);
  };
})();
