// SPDX-License-Identifier: Apache-2.0
// A band above the lesson while a live session of the course runs. It asks now and then, and only
// while somebody looks; the lesson below goes on as it is.
(function () {
  'use strict';

  const PAUSE = 10000;
  let shown = null;
  let timer = 0;

  function make(tag, name, text) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text) element.textContent = text;
    return element;
  }

  /** Opened at the click, before anything is asked for; where no window may open, this page gives way. */
  function blank() {
    try {
      return window.open('about:blank', '_blank');
    } catch (refused) {
      return null;
    }
  }

  async function join(session, line) {
    const opened = blank();
    try {
      const answer = await MTTSession.fetch(address('/' + session.room), { method: 'POST', headers: { Accept: 'application/json' } });
      if (answer.ok) {
        const told = await answer.json();
        if (opened) {
          opened.opener = null;
          opened.location.replace(told.address);
          look();
        } else {
          location.assign(told.address);
        }
        return;
      }
    } catch (lost) {
      // Said below.
    }
    if (opened) opened.close();
    line.textContent = session.failed;
  }

  function band(session) {
    const part = make('div', 'attend-band');
    const words = make('p');
    const title = make('bdi', '', session.title);
    words.append(make('strong', '', session.say), ' ', title);
    const how = make('p', 'hint', session.how);
    const button = make('button', 'button main', session.do);
    button.type = 'button';
    button.addEventListener('click', () => join(session, how));
    const text = make('div', 'attend-words');
    text.append(words, how);
    part.append(text, button);
    return part;
  }

  const address = (path) => MTTSession.room + '/live' + path + '?language=' + encodeURIComponent(shown.dataset.language);

  function draw(running) {
    const key = JSON.stringify(running);
    const bands = shown.querySelector('.attend-bands');
    if (bands.dataset.key === key) return;
    bands.dataset.key = key;
    bands.replaceChildren(...running.map(band));
  }

  async function look() {
    clearTimeout(timer);
    const asking = shown;
    if (!asking) return;
    if (!document.hidden) {
      try {
        const answer = await MTTSession.fetch(address(''), { quiet: true });
        if (answer.ok && asking === shown) draw((await answer.json()).running);
        if (answer.status === 401) return;
      } catch (lost) {
        // The next time tells.
      }
    }
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE * (0.8 + Math.random() * 0.4));
  }

  document.addEventListener('visibilitychange', look);

  MTTSession.onView((main) => {
    shown = main.querySelector('.learn');
    if (!shown) return;
    const bands = make('div', 'attend-bands');
    bands.setAttribute('role', 'status');
    shown.querySelector('.learn-frame').before(bands);
    look();
  });
})();
