// SPDX-License-Identifier: Apache-2.0
// What every projector view has: a dark and a bright room, and the full screen.
(function () {
  'use strict';

  const wall = document.querySelector('.live-wall');

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
