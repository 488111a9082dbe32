// SPDX-License-Identifier: Apache-2.0
// What phone, wall and console have in common: the stream of states that comes back by itself, and
// the drawing of questions and results. Every state is whole: one that was missed is not missing.
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
    ['question', 'results', 'discuss'].map((id) => document.getElementById(id)).filter(Boolean).forEach((part) => {
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

  /** Returns the seconds that are left by the clock of the server. */
  function left(shown) {
    return shown.closes ? Math.max(0, Math.ceil((shown.closes - Date.now() - skew) / 1000)) : 0;
  }

  function clock() {
    const out = document.getElementById('clock');
    if (!out) return;
    const text = state && state.phase === 'open' && state.closes ? Math.floor(left(state) / 60) + ':' + String(left(state) % 60).padStart(2, '0') : '';
    if (out.textContent !== text) out.textContent = text;
  }

  function question(shown) {
    const part = document.createDocumentFragment();
    part.append(make('h2', 'live-question', shown.ballot.title));
    if (shown.ballot.body) {
      const body = make('div', 'live-body');
      // The server lets through words and pictures alone.
      body.innerHTML = shown.ballot.body;
      part.append(body);
    }
    return part;
  }

  function cloud(lines) {
    const list = make('ul', 'live-cloud');
    const most = Math.max(1, ...lines.map((one) => one.count));
    list.setAttribute('aria-hidden', 'true');
    [...lines].sort((a, b) => (a.text < b.text ? -1 : 1)).forEach((one) => {
      const word = make('li', 'live-size-' + (1 + Math.floor((3 * one.count) / most)));
      word.append(make('bdi', '', one.text));
      list.append(word);
    });
    return list;
  }

  /** One table for all rounds: an option a row, a round a column of bars with their words. */
  function results(shown) {
    const part = document.createDocumentFragment();
    const rounds = shown.results.filter((one) => one.votes > 0);
    if (!rounds.length) {
      part.append(make('p', 'hint', say('no-votes')));
      return part;
    }
    if (shown.ballot.kind === 'words') part.append(cloud(rounds[rounds.length - 1].lines));
    const keys = [];
    // In the order of the newest round.
    [...rounds].reverse().forEach((one) => one.lines.forEach((entry) => keys.includes(entry.id) || keys.push(entry.id)));
    const table = make('table', 'live-results');
    table.append(make('caption', '', rounds.map((one) => (rounds.length > 1 ? say('round', one.round) + ': ' : '') + say('votes', one.votes) + (one.note ? ' · ' + one.note : '')).join(' / ')));
    const head = make('tr');
    head.append(make('th', '', say('answer')));
    rounds.forEach((one) => head.append(make('th', '', rounds.length > 1 ? say('round', one.round) : say('votes', one.votes))));
    head.querySelectorAll('th').forEach((cell) => { cell.scope = 'col'; });
    table.append(make('thead'));
    table.tHead.append(head);
    const body = make('tbody');
    keys.forEach((key) => {
      const row = make('tr', shown.right.includes(key) && (shown.explained || shown.revision) ? 'live-right' : '');
      const name = make('th');
      name.scope = 'row';
      const known = rounds.map((one) => one.lines.find((entry) => entry.id === key)).find(Boolean);
      name.append(make('bdi', '', known.text));
      if (row.className) name.append(make('span', 'visually-hidden', ' (' + say('right') + ')'));
      row.append(name);
      rounds.forEach((one) => {
        const entry = one.lines.find((candidate) => candidate.id === key);
        const cell = make('td');
        const bar = make('span', 'live-bar' + (one.round > 1 ? ' live-bar-second' : ''));
        bar.style.inlineSize = (entry ? Math.min(100, entry.percent) : 0) + '%';
        cell.append(bar, make('span', 'live-said', entry ? entry.said : '0'));
        row.append(cell);
      });
      body.append(row);
    });
    table.append(body);
    part.append(table);
    if (shown.explained && shown.discuss) {
      part.append(make('h3', '', say('discuss')));
      const discuss = make('div', 'live-body');
      discuss.innerHTML = shown.discuss;
      part.append(discuss);
    }
    return part;
  }

  function step(shown) {
    const round = shown.rounds > 1 && shown.round ? ' · ' + say('round-of', shown.round, shown.rounds) : '';
    return (shown.place + 1) + '/' + shown.places + round + ' · ' + (shown.ended ? say('ended') : say('phase-' + shown.phase));
  }

  /** Puts `content` into `place` only when what it is made of has changed: else what is typed is lost. */
  const drawn = new Map();
  function draw(place, key, content) {
    if (drawn.get(place) === key) return;
    drawn.set(place, key);
    document.getElementById(place).replaceChildren(content());
  }

  setInterval(clock, 250);

  window.MTTLive = {
    main, say, line, make, send, follow, question, results, step, draw, base,
    join: (value) => { ticket = value; },
    headers,
    state: () => state,
  };
})();
