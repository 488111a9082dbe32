// SPDX-License-Identifier: Apache-2.0
// The few lines with which the other scripts make and find elements.
(function () {
  'use strict';

  const ICONS = {
    right: 'M4 10.5l4 4 8-9',
    wrong: 'M5 5l10 10M15 5L5 15',
    partly: 'M4 10h12',
    up: 'M10 16V4M5 9l5-5 5 5',
    down: 'M10 4v12M5 11l5 5 5-5',
    play: 'M6 4l10 6-10 6z',
    pause: 'M6 4v12M14 4v12',
    close: 'M5 5l10 10M15 5L5 15',
    print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  };

  /** Makes an element; `attributes` may hold `text`, `html` (of the build only) and listeners `onclick` ... */
  MTT.make = function (name, attributes, ...children) {
    const element = document.createElement(name);
    for (const key of Object.keys(attributes || {})) {
      const value = attributes[key];
      if (value === null || value === undefined || value === false) continue;
      if (key === 'text') element.textContent = value;
      else if (key === 'html') element.innerHTML = value;
      else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else element.setAttribute(key, value === true ? '' : value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };

  /** Makes a button that says what it does. */
  MTT.button = function (label, action, kind) {
    return MTT.make('button', { type: 'button', class: 'button ' + (kind || ''), text: label, onclick: action });
  };

  /** Makes a drawn sign; the word that goes with it stands beside it. */
  MTT.icon = function (name) {
    const space = 'http://www.w3.org/2000/svg';
    const icon = document.createElementNS(space, 'svg');
    icon.setAttribute('viewBox', '0 0 20 20');
    icon.setAttribute('class', 'icon icon-' + name);
    icon.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', ICONS[name]);
    icon.append(path);
    return icon;
  };

  MTT.all = (root, selector) => Array.from(root.querySelectorAll(selector));

  /** Moves the keyboard to something that is not a control, such as a heading. */
  MTT.focus = function (element, quiet) {
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
    element.focus({ preventScroll: Boolean(quiet) });
  };

  /** Says something to those who listen, without moving them. */
  MTT.announce = function (words) {
    let speaker = document.getElementById('mtt-announce');
    if (!speaker) {
      speaker = MTT.make('p', { id: 'mtt-announce', class: 'unseen', 'aria-live': 'polite' });
      document.body.append(speaker);
    }
    speaker.textContent = '';
    setTimeout(() => { speaker.textContent = words; }, 60);
  };
})();
