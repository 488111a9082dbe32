// SPDX-License-Identifier: Apache-2.0
// The trainer's console. Its ticket came in the fragment, which no server sees, and stays in this tab.
(function () {
  'use strict';

  const { main, say, line, make, send, follow, question, results, step, draw, join, base, headers } = window.MTTLive;
  const home = 'mtt-live-trainer-' + main.dataset.room;
  const seconds = document.getElementById('seconds');
  let ticket = location.hash.slice(1);
  let state = null;

  try {
    if (ticket) sessionStorage.setItem(home, ticket);
    else ticket = sessionStorage.getItem(home) || '';
  } catch (blocked) {
    // Without storage the ticket stays in the address.
  }
  if (ticket) history.replaceState(null, '', location.pathname + location.search);
  document.querySelectorAll('.live-languages a').forEach((link) => { link.hash = ticket; });
  join(ticket);

  async function take(name, more) {
    try {
      const answer = await send('/step', { do: name, revision: state.revision, ...more });
      if (!answer.ok) line((await answer.json()).error.message);
    } catch (lost) {
      line(say('lost'));
    }
  }

  function button(text, main, act) {
    const out = make('button', main ? 'button main' : 'button', text);
    out.type = 'button';
    out.addEventListener('click', act);
    return out;
  }

  /** The next step first, and large; then what else one may want. */
  function steps() {
    const part = document.createDocumentFragment();
    const timed = () => ({ seconds: Number(seconds.value) });
    const more = state.round < state.rounds;
    const last = state.place + 1 >= state.places;
    const next = (main) => { if (!last) part.append(button(say('do-next'), main, () => take('go', { ballot: state.place + 1 }))); };
    const again = () => part.append(button(say('do-again'), false, () => take('again', timed())));
    const second = (main) => { if (more) part.append(button(say('do-open-second'), main, () => take('open', timed()))); };
    const reveal = (main) => part.append(button(say('do-reveal'), main, () => take('reveal')));
    if (state.ended) return part;
    if (state.phase === 'waiting') {
      part.append(button(say('do-open'), true, () => take('open', timed())));
      next(false);
    } else if (state.phase === 'open') {
      part.append(button(say('do-close'), true, () => take('close')));
      part.append(button(say('do-extend', 30), false, () => take('extend', { seconds: 30 })));
    } else if (state.phase === 'closed') {
      second(more);
      reveal(!more);
      again();
      next(false);
    } else {
      if (!state.explained) part.append(button(say('do-explain'), last, () => take('explain')));
      next(true);
      second(false);
      part.append(button(say('do-hide'), false, () => take('hide')));
      again();
    }
    return part;
  }

  function ballots() {
    const part = document.createDocumentFragment();
    state.ballots.forEach((title, at) => {
      const item = make('li');
      const go = button(title, false, () => take('go', { ballot: at }));
      go.classList.add('plain');
      go.disabled = state.phase === 'open' || state.ended || at === state.place;
      if (at === state.place) go.setAttribute('aria-current', 'true');
      item.append(go);
      part.append(item);
    });
    return part;
  }

  function hands() {
    const part = document.createDocumentFragment();
    state.countable.forEach((option) => {
      const label = make('label', 'live-hand');
      const field = make('input', 'field');
      field.type = 'number';
      field.min = 0;
      field.max = 10000;
      field.name = option.id;
      field.value = state.hands[option.id] || 0;
      label.append(field, make('bdi', '', option.text));
      part.append(label);
    });
    part.append(make('button', 'button', say('send')));
    return part;
  }

  document.getElementById('hands').addEventListener('submit', (event) => {
    event.preventDefault();
    const counted = {};
    new FormData(event.target).forEach((value, key) => { counted[key] = Number(value) || 0; });
    take('hands', { hands: counted });
  });

  function words() {
    const part = document.createDocumentFragment();
    if (!state.words.length) part.append(make('li', 'hint', say('no-words')));
    state.words.forEach((one) => {
      const item = make('li');
      item.append(make('bdi', '', one.word), make('span', 'hint', '×' + one.count + ' · ' + say('word-' + one.state)));
      if (one.state !== 'shown') item.append(button(say('show'), false, () => take('word', { word: one.word, shown: true })));
      if (one.state !== 'hidden') item.append(button(say('hide'), false, () => take('word', { word: one.word, shown: false })));
      part.append(item);
    });
    return part;
  }

  function render() {
    document.getElementById('step').textContent = step(state);
    document.getElementById('votes').textContent = say('votes-of', state.votes, state.joined);
    draw('do', [state.phase, state.round, state.place, state.explained, state.ended].join('|'), steps);
    draw('ballots', [state.place, state.phase, state.ended].join('|'), ballots);
    draw('question', state.ballot.id, () => question(state));
    draw('results', JSON.stringify(state.results), () => results(state));
    draw('discuss', state.ballot.id, () => {
      const body = make('div', 'live-body');
      body.innerHTML = state.discuss;
      return body;
    });
    document.getElementById('hands-part').hidden = !state.countable.length || !state.round;
    draw('hands', [state.roundId, JSON.stringify(state.hands)].join('|'), hands);
    document.getElementById('words').hidden = state.ballot.kind !== 'words';
    draw('word-list', JSON.stringify(state.words), words);
  }

  document.getElementById('resume').addEventListener('click', async () => {
    const link = document.getElementById('resume-link');
    link.value = location.origin + location.pathname + location.search + '#' + ticket;
    link.hidden = false;
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      line(say('copied'));
    } catch (refused) {
      // It stands there, selected.
    }
  });

  document.getElementById('end').addEventListener('click', () => take('end'));

  document.querySelectorAll('[data-save]').forEach((save) => save.addEventListener('click', async () => {
    const kind = save.dataset.save;
    const answer = await fetch(base + '/results.' + kind + '?language=' + main.dataset.language, { headers: headers({}) });
    if (!answer.ok) {
      line(say('say-failed'));
      return;
    }
    const link = make('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = 'live.' + kind;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }));

  follow((shown) => {
    state = shown;
    render();
  }, () => line(say('refused')));
})();
