// SPDX-License-Identifier: Apache-2.0
// The wall: the question, how many have voted, and the results when the trainer shows them.
(function () {
  'use strict';

  const { say, make, follow, draw } = window.MTTLive;
  const { question, results, step } = window.MTTPoll;

  function choices(state) {
    const part = document.createDocumentFragment();
    part.append(question(state));
    // The results take the place of the picture: both do not fit on a wall.
    if (state.phase === 'revealed') part.querySelectorAll('.live-body').forEach((body) => body.remove());
    if (state.phase === 'revealed' || !['choice', 'several', 'rank', 'scale'].includes(state.ballot.kind)) return part;
    const list = make('ul', 'live-choices');
    state.ballot.options.forEach((option, at) => {
      const end = state.ballot.kind === 'scale' ? (at ? state.ballot.to : state.ballot.from) + ' – ' : '';
      list.append(make('li', '', end + option.text));
    });
    part.append(list);
    return part;
  }

  follow((state) => {
    document.getElementById('step').textContent = step(state);
    const board = state.ballot.kind === 'board';
    const count = board ? say('questions-put', state.votes) : say('votes-of', state.votes, state.joined);
    document.getElementById('votes').textContent = state.round ? count : say('phase-waiting');
    draw('question', [state.ballot.id, state.phase === 'revealed', state.ended].join('|'), () => (state.ended ? make('p', '', say('ended')) : choices(state)));
    if (board) {
      draw('results', JSON.stringify([state.questions, state.round, state.ended]), () => (state.round && !state.ended ? window.MTTBoard.wall(state.questions) : document.createDocumentFragment()));
      return;
    }
    const revealed = state.phase === 'revealed' && !state.ended;
    draw('results', revealed ? JSON.stringify([state.results, state.explained, state.asList]) : '', () => (revealed ? results(state) : document.createDocumentFragment()));
  });
})();
