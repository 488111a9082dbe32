// SPDX-License-Identifier: Apache-2.0
// What phone, wall and console have in common: the stream of states that comes back by itself.
// Every state is whole: one that was missed is not missing. What an activity draws is its own.
(function () {
  'use strict';

  const main = document.getElementById('main');
  const spoken = JSON.parse(main.dataset.spoken);
  const base = '/live/room/' + main.dataset.room;
  const query = '?as=' + main.dataset.as + '&language=' + encodeURIComponent(main.dataset.language);
  const lineOut = document.getElementById('line');
  let ticket = '';
  let state = null;
  let skew = 0;
  let last = '';
  let failures = 0;

  function say(key, ...values) {
    return values.reduce((text, value, place) => text.replaceAll('{' + place + '}', value), spoken[key] || key);
  }

  function line(text) {
    if (lineOut.textContent !== text) lineOut.textContent = text;
  }

  function make(tag, name, text) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function headers(more) {
    return { Accept: 'application/json', ...(ticket ? { Authorization: 'Bearer ' + ticket } : {}), ...more };
  }

  function send(path, value) {
    return fetch(base + path, { method: 'POST', headers: headers({ 'Content-Type': 'application/json' }), body: JSON.stringify(value) });
  }

  function take(text, onState) {
    const message = JSON.parse(text);
    skew = message.now - Date.now();
    state = message.state;
    failures = 0;
    line('');
    // Where a question is not translated, its words are in another language than the page.
    document.querySelectorAll('[data-content]').forEach((part) => {
      part.lang = state.language;
      part.dir = state.direction;
    });
    onState(state);
  }

  /** Reads events until the line breaks; one that is silent for long is taken for broken. */
  async function stream(onState) {
    const stop = new AbortController();
    let alarm = 0;
    const alive = () => {
      clearTimeout(alarm);
      alarm = setTimeout(() => stop.abort(), 40000);
    };
    alive();
    try {
      const answer = await fetch(base + '/events' + query, {
        headers: headers({ Accept: 'text/event-stream, application/json', ...(last ? { 'Last-Event-ID': last } : {}) }), signal: stop.signal,
      });
      if (!answer.ok || !answer.body) throw new Refused(answer.status);
      failures = 0;
      line('');
      const reader = answer.body.getReader();
      const decoder = new TextDecoder();
      let text = '';
      for (;;) {
        const part = await reader.read();
        if (part.done) return;
        alive();
        text += decoder.decode(part.value, { stream: true });
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const event = text.slice(0, end).split('\n');
          text = text.slice(end + 2);
          const data = event.find((one) => one.startsWith('data: '));
          const id = event.find((one) => one.startsWith('id: '));
          if (data) take(data.slice(6), onState);
          if (id) last = id.slice(4);
        }
      }
    } finally {
      clearTimeout(alarm);
    }
  }

  class Refused extends Error {
    constructor(status) {
      super('refused ' + status);
      this.status = status;
    }
  }

  /** Asks once: where no stream comes through, that is how the page follows. */
  async function ask(onState) {
    const answer = await fetch(base + '/state' + query, { headers: headers(last ? { 'If-None-Match': '"' + last + '"' } : {}) });
    if (answer.status === 304) return;
    if (!answer.ok) throw new Refused(answer.status);
    last = (answer.headers.get('ETag') || '').replaceAll('"', '');
    take(await answer.text(), onState);
  }

  const rest = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

  async function follow(onState, onRefused) {
    for (;;) {
      try {
        await stream(onState);
      } catch (broken) {
        failures++;
        if ((broken.status === 401 || broken.status === 403) && onRefused) {
          onRefused(broken.status);
          return;
        }
      }
      if (state && state.ended) return;
      try {
        await ask(onState);
      } catch (lost) {
        failures++;
        line(say('lost'));
      }
      await rest(Math.min(8000, 300 + failures * 500) * (0.7 + Math.random() * 0.6));
    }
  }

  /** Puts `content` into `place` only when what it is made of has changed: else what is typed is lost. */
  const drawn = new Map();
  function draw(place, key, content) {
    if (drawn.get(place) === key) return;
    drawn.set(place, key);
    const part = document.getElementById(place);
    const held = part.contains(document.activeElement) ? document.activeElement : null;
    part.replaceChildren(content());
    if (held) keepFocus(part, held);
  }

  /** Whoever works with the keyboard stays where they are: at the same control, else at the part that is new. */
  function keepFocus(part, held) {
    const same = (one) => !one.disabled && one.name === held.name && one.value === held.value && one.textContent === held.textContent && one.getAttribute('aria-label') === held.getAttribute('aria-label');
    const found = held === part ? null : [...part.querySelectorAll(held.tagName)].find(same);
    if (!found) part.tabIndex = -1;
    (found || part).focus({ preventScroll: true });
  }

  window.MTTLive = {
    main, say, line, make, send, follow, draw, base, rest,
    join: (value) => { ticket = value; },
    headers,
    /** The time by the clock of the server, in milliseconds. */
    now: () => Date.now() + skew,
    state: () => state,
  };
})();
