// SPDX-License-Identifier: Apache-2.0
// The trainer's console of a poll.
(function () {
  'use strict';

  const { say, make, draw } = window.MTTLive;
  const { question, results, step, day } = window.MTTPoll;
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
      if (state.words.length > 1) item.append(spelling(one.word));
      one.also.forEach((other) => item.append(button(say('count-apart', other), false, () => take('same', { word: other, as: other }))));
      part.append(item);
    });
    return part;
  }

  /** Two spellings of one word are counted as one. */
  function spelling(word) {
    const label = make('label', 'live-same');
    const choice = make('select');
    choice.append(new Option('', ''));
    state.words.filter((other) => other.word !== word).forEach((other) => choice.append(new Option(other.word, other.word)));
    choice.addEventListener('change', () => choice.value && take('same', { word, as: choice.value }));
    label.append(make('span', '', say('count-as', word)), choice);
    return label;
  }

  function compare() {
    const part = document.createDocumentFragment();
    const option = (room, text) => {
      const label = make('label', 'live-compare');
      const input = make('input');
      input.type = 'radio';
      input.name = 'compare';
      input.checked = room === state.compared;
      input.addEventListener('change', () => take('compare', { room }));
      label.append(input, make('span', '', text));
      part.append(label);
    };
    option('', say('compare-none'));
    state.comparable.forEach((one) => option(one.room, say('compare-with', day(one.began))));
    return part;
  }

  function render() {
    document.getElementById('step').textContent = step(state);
    const board = state.ballot.kind === 'board';
    document.getElementById('votes').textContent = board ? say('questions-put', state.votes) : say('votes-of', state.votes, state.joined);
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
    draw('word-show', String(state.asList), () => button(say(state.asList ? 'as-cloud' : 'as-list'), false, () => take('list', { on: !state.asList })));
    document.getElementById('board').hidden = !board || !state.round;
    draw('board-list', JSON.stringify([state.questions, state.letting]), () => window.MTTBoard.console(state.questions, state.letting, take, button));
    document.getElementById('compare-part').hidden = !state.comparable.length || board;
    draw('compare', JSON.stringify([state.comparable, state.compared]), compare);
  }

  lead((shown) => {
    state = shown;
    render();
  });
})();
