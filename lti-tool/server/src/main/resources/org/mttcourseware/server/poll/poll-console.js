// SPDX-License-Identifier: Apache-2.0
// The trainer's console of a poll.
(function () {
  'use strict';

  const { say, make, draw } = window.MTTLive;
  const { question, results, step } = window.MTTPoll;
  const { take, button, lead } = window.MTTTrainer;
  const seconds = document.getElementById('seconds');
  let state = null;

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
    draw('results', JSON.stringify(state.results), () => {
      const part = document.createDocumentFragment();
      part.append(results(state));
      if (state.results.some((one) => one.few)) part.append(make('p', 'hint', say('few-trial')));
      return part;
    });
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

  lead((shown) => {
    state = shown;
    render();
  });
})();
