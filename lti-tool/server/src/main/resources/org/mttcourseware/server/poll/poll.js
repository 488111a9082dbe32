// SPDX-License-Identifier: Apache-2.0
// What phone, wall and console draw of a poll: the question, the clock of its vote, the results.
(function () {
  'use strict';

  const { say, make, now, state } = window.MTTLive;

  /** Returns the seconds that are left by the clock of the server. */
  function left(shown) {
    return Math.max(0, Math.ceil((shown.closes - now()) / 1000));
  }

  function clock() {
    const out = document.getElementById('clock');
    if (!out) return;
    const shown = state();
    const text = shown && shown.phase === 'open' && shown.closes ? Math.floor(left(shown) / 60) + ':' + String(left(shown) % 60).padStart(2, '0') : '';
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

  function results(shown) {
    const part = document.createDocumentFragment();
    const rounds = shown.results.filter((one) => one.votes > 0);
    if (!rounds.length) {
      part.append(make('p', 'hint', say('no-votes')));
      return part;
    }
    rounds.filter((one) => one.few).forEach((one) => part.append(make('p', 'live-few', (rounds.length > 1 ? say('round', one.round) + ': ' : '') + one.few)));
    const charted = rounds.filter((one) => !one.few || one.lines.length);
    if (charted.length) part.append(chart(shown, charted));
    if (shown.explained && shown.discuss) {
      part.append(make('h3', '', say('discuss')));
      const discuss = make('div', 'live-body');
      discuss.innerHTML = shown.discuss;
      part.append(discuss);
    }
    return part;
  }

  /** One table for all rounds: an option a row, a round a column of bars with their words. */
  function chart(shown, rounds) {
    const part = document.createDocumentFragment();
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
    return part;
  }

  function step(shown) {
    const round = shown.rounds > 1 && shown.round ? ' · ' + say('round-of', shown.round, shown.rounds) : '';
    return (shown.place + 1) + '/' + shown.places + round + ' · ' + (shown.ended ? say('ended') : say('phase-' + shown.phase));
  }

  setInterval(clock, 250);

  window.MTTPoll = { question, results, step };
})();
