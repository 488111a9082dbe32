// SPDX-License-Identifier: Apache-2.0
// Fits an academy's accent to the light and the dark ground, so that its contrast holds on both.
(function () {
  'use strict';

  const LIGHT_GROUND = [255, 255, 255];
  const DARK_GROUND = [22, 27, 31];

  function channels(hex) {
    return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  }

  function luminance(colour) {
    const parts = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((first, second) => first - second);
    return (high + 0.05) / (low + 0.05);
  }

  /** Moves `colour` towards `goal` until it stands out 7 to 1 from `ground`. */
  function fit(colour, ground, goal) {
    let fitted = colour;
    for (let step = 0; step < 40 && contrast(fitted, ground) < 7.1; step++) {
      fitted = fitted.map((part, index) => Math.round(part + (goal[index] - part) * 0.07));
    }
    return 'rgb(' + fitted.join(',') + ')';
  }

  const root = document.documentElement;
  const accent = root.dataset.accent || '';
  if (/^#[0-9a-f]{6}$/i.test(accent)) {
    root.style.setProperty('--accent-on-light', fit(channels(accent), LIGHT_GROUND, [0, 0, 0]));
    root.style.setProperty('--accent-on-dark', fit(channels(accent), DARK_GROUND, [255, 255, 255]));
  }
})();
