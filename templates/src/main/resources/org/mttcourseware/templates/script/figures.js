// SPDX-License-Identifier: Apache-2.0
// A figure, tapped, fills the window; Escape or the button brings back the page.
(function () {
  'use strict';

  function enlarge(opener, picture) {
    const large = picture.cloneNode(true);
    large.removeAttribute('loading');
    const close = MTT.button(MTT.text('figure.close'), shut, '');
    const stage = MTT.make('div', { class: 'stage', tabindex: '0' }, large);
    const over = MTT.make('div', {
      class: 'over',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-label': MTT.text('figure.enlarged'),
    }, close, stage);

    function shut() {
      over.remove();
      document.documentElement.classList.remove('covered');
      opener.focus();
    }

    over.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') shut();
      if (event.key === 'Tab') {
        event.preventDefault();
        (document.activeElement === close ? stage : close).focus();
      }
    });
    over.addEventListener('click', (event) => {
      if (event.target === over) shut();
    });
    document.body.append(over);
    document.documentElement.classList.add('covered');
    close.focus();
  }

  MTT.startFigures = function (root) {
    for (const figure of MTT.all(root, 'figure.figure')) {
      const picture = figure.querySelector('img');
      if (!picture) continue;
      const opener = MTT.make('button', { type: 'button', class: 'enlarge' });
      opener.append(MTT.make('span', { text: MTT.text('figure.enlarge') }));
      opener.addEventListener('click', () => enlarge(opener, picture));
      figure.append(opener);
      picture.addEventListener('click', () => enlarge(opener, picture));
    }
  };
})();
