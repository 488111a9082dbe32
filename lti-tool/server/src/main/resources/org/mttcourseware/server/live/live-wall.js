// SPDX-License-Identifier: Apache-2.0
// What every projector view has: a dark and a bright room, the full screen, and no line below its edge.
(function () {
  'use strict';

  const wall = document.querySelector('.live-wall');
  const main = document.getElementById('main');
  const SMALLEST = 0.4;

  /** A room cannot scroll: what would run over the lower edge is made smaller, as little as it needs. */
  function fit() {
    let size = 1;
    const runsOver = () => [...main.children].some((part) => part.getBoundingClientRect().bottom + scrollY > innerHeight);
    wall.style.setProperty('--fit', size);
    while (size > SMALLEST && runsOver()) {
      size -= 0.04;
      wall.style.setProperty('--fit', size);
    }
  }
  new MutationObserver(fit).observe(main, { childList: true, subtree: true });
  // Pictures are as large as they are only when they have come.
  main.addEventListener('load', fit, true);
  addEventListener('resize', fit);

  function light(name) {
    wall.classList.toggle('live-dark', name === 'dark');
    wall.classList.toggle('live-bright', name === 'bright');
  }
  light(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'bright');
  document.getElementById('light').addEventListener('click', () => light(wall.classList.contains('live-dark') ? 'bright' : 'dark'));
  document.getElementById('full').addEventListener('click', () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen();
  });
})();
