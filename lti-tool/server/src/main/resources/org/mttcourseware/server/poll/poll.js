// SPDX-License-Identifier: Apache-2.0
// What phone, wall and console draw of a poll: the question, the clock of its vote, the results.
(function () {
  'use strict';

  const { say, make, now, state } = window.MTTLive;

  let warned = '';

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
    const seconds = text ? left(shown) : 0;
    // Once for each vote: whoever hears the page is not told every second.
    if (seconds > 0 && seconds <= 10 && warned !== shown.roundId) {
      warned = shown.roundId;
      document.getElementById('soon').textContent = say('soon', seconds);
    } else if (seconds > 10 || !text) {
      warned = '';
      document.getElementById('soon').textContent = '';
    }
  }

  /** Returns the day of `millis`, as it is written in the language of the page. */
  function day(millis) {
    return new Intl.DateTimeFormat(document.documentElement.lang + '-u-nu-latn', { dateStyle: 'medium' }).format(millis);
  }

  /** Returns what a column of results is called. */
  function called(one, several) {
    if (one.before) return say('before', day(one.before));
    return several ? say('round', one.round) : say('votes', one.votes);
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
    rounds.filter((one) => one.few).forEach((one) => part.append(make('p', 'live-few', (rounds.length > 1 ? called(one, true) + ': ' : '') + one.few)));
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
    const cloudy = shown.ballot.kind === 'words' && !shown.asList;
    if (cloudy) part.append(cloud(rounds[rounds.length - 1].lines));
    const keys = [];
    // In the order of the newest round.
    [...rounds].reverse().forEach((one) => one.lines.forEach((entry) => keys.includes(entry.id) || keys.push(entry.id)));
    // Under a cloud the table is there for those who hear the page.
    const table = make('table', 'live-results' + (cloudy ? ' visually-hidden' : ''));
    table.append(make('caption', '', rounds.map((one) => (rounds.length > 1 ? called(one, true) + ': ' : '') + say('votes', one.votes) + (one.note ? ' · ' + one.note : '')).join(' / ')));
    const head = make('tr');
    head.append(make('th', '', say('answer')));
    rounds.forEach((one) => head.append(make('th', '', called(one, rounds.length > 1))));
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
        const bar = make('span', 'live-bar' + (one.before ? ' live-bar-before' : one.round > 1 ? ' live-bar-second' : ''));
        bar.style.setProperty('--share', entry ? Math.min(100, entry.percent) / 100 : 0);
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

  window.MTTPoll = { question, results, step, day };
})();
