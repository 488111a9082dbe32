// SPDX-License-Identifier: Apache-2.0
// The contents of the segment as a drawer: opens at a tap, closes with Escape, outside, or at a choice.
(function () {
  'use strict';

  function marks(links) {
    for (const link of links) {
      const id = link.dataset.to;
      const seen = MTT.record.seen(id);
      const current = MTT.pages.current() && MTT.pages.current().dataset.page === id;
      link.classList.toggle('seen', seen);
      link.querySelector('.read').textContent = seen ? MTT.text('contents.read') : '';
      if (current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  MTT.startDrawer = function () {
    const opener = document.getElementById('contents-open');
    const drawer = document.getElementById('contents');
    if (!opener || !drawer) return;
    const links = MTT.all(drawer, 'a[data-to]');

    function open(wanted) {
      if (opener.getAttribute('aria-expanded') === String(wanted)) return;
      drawer.hidden = !wanted;
      opener.setAttribute('aria-expanded', String(wanted));
      if (wanted) (drawer.querySelector('[aria-current]') || links[0]).focus();
    }

    function close() {
      open(false);
      opener.focus();
    }

    drawer.prepend(MTT.button(MTT.text('figure.close'), close, 'quiet'));
    opener.hidden = false;
    drawer.hidden = true;
    opener.addEventListener('click', () => open(drawer.hidden));
    drawer.addEventListener('click', (event) => {
      if (event.target.closest('a')) open(false);
    });
    drawer.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !drawer.contains(event.relatedTarget) && event.relatedTarget !== opener) open(false);
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !drawer.hidden) close();
    });
    document.addEventListener('click', (event) => {
      if (!drawer.hidden && !drawer.contains(event.target) && !opener.contains(event.target)) open(false);
    });
    MTT.record.onChange(() => marks(links));
    MTT.pages.onShow(() => marks(links));
    marks(links);
  };
})();
