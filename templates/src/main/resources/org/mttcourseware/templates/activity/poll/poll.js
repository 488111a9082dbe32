// SPDX-License-Identifier: Apache-2.0
// A poll alone: answer, read what rooms find, and, where it has two rounds, answer again.
(function () {
  'use strict';

  const ids = (ballot) => MTT.all(ballot, '[data-option]').map((item) => item.dataset.option);
  const inputs = (ballot) => MTT.all(ballot, '.answers input, .answers textarea');

  /** Reads and writes an answer as its code, by kind. */
  const KINDS = {
    scale: {
      read: (ballot) => (inputs(ballot).find((input) => input.checked) || { value: '' }).value,
      write: (ballot, code) => inputs(ballot).forEach((input) => { input.checked = input.value === code; }),
    },
    words: {
      read: (ballot) => MTT.code.text(ballot.querySelector('.field').value.trim()),
      write: (ballot, code) => { ballot.querySelector('.field').value = MTT.code.words(code); },
    },
    rank: {
      read: (ballot) => MTT.code.options(ids(ballot)),
      write: (ballot, code) => MTT.writeOrder(ballot, MTT.code.readOptions(code, ids(ballot)).filter((id) => id !== null)),
    },
    choice: {
      read: (ballot) => MTT.code.options(inputs(ballot).filter((input) => input.checked).map((input) => input.value)),
      write(ballot, code) {
        const picked = MTT.code.readOptions(code, ids(ballot));
        inputs(ballot).forEach((input) => { input.checked = picked.includes(input.value); });
      },
    },
  };
  KINDS.number = KINDS.words;
  KINDS.board = KINDS.words;
  KINDS.several = KINDS.choice;

  function setUp(ballot, saved, keep, review) {
    const kind = KINDS[ballot.dataset.kind];
    const rounds = Number(ballot.dataset.rounds);
    const actions = ballot.querySelector(':scope > .actions');
    const discuss = ballot.querySelector('.discuss');
    const answers = saved;

    const lock = (locked) => inputs(ballot).concat(MTT.all(ballot, '.answers button')).forEach((control) => {
      control.disabled = locked;
    });

    function draw(moved) {
      const done = answers.length >= rounds || review;
      actions.replaceChildren();
      actions.hidden = false;
      lock(done);
      if (answers.length > 0) actions.append(MTT.badge('right', MTT.text('poll.kept')));
      if (discuss) discuss.hidden = answers.length === 0 && !review;
      if (discuss && moved) MTT.focus(discuss.querySelector('h3'));
      if (done) return;
      const label = answers.length === 0 ? 'poll.answer' : 'poll.again';
      const hint = MTT.make('span', { class: 'hint', role: 'status' });
      actions.append(MTT.button(MTT.text(label), () => {
        const code = kind.read(ballot);
        if (code === '') {
          hint.textContent = MTT.text('quiz.empty');
          return;
        }
        answers.push(code);
        keep();
        draw(true);
      }, 'main'), hint);
      if (answers.length > 0 && discuss) discuss.after(actions);
    }

    if (ballot.dataset.kind === 'rank') MTT.makeOrder(ballot, () => {});
    const field = ballot.querySelector('.field');
    if (field) MTT.limitField(field, MTT.limits.text[ballot.dataset.kind], () => {});
    if (answers.length > 0) kind.write(ballot, answers[answers.length - 1]);
    draw(false);
  }

  MTT.activity('poll', function (element, place) {
    const ballots = MTT.all(element, '.ballot');
    const answers = {};
    for (const part of place.saved.split(',').slice(1)) answers[part.slice(0, 3)] = part.split('/').slice(1);
    const of = (ballot) => (answers[MTT.code.short(ballot.dataset.ballot)] = answers[MTT.code.short(ballot.dataset.ballot)] || []);
    const keep = () => place.keep(ballots.filter((ballot) => of(ballot).length > 0)
      .map((ballot) => ',' + MTT.code.short(ballot.dataset.ballot) + of(ballot).map((code) => '/' + code).join('')).join(''));
    ballots.forEach((ballot) => setUp(ballot, of(ballot), keep, place.review));
  });
})();
