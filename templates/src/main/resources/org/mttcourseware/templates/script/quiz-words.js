// SPDX-License-Identifier: Apache-2.0
// What a graded quiz says: which questions have no answer yet, and what a result means.
(function () {
  'use strict';

  function goTo(card) {
    card.scrollIntoView();
    (card.querySelector('.answers input, .answers select, .answers textarea') || card).focus({ preventScroll: true });
  }

  /** The summary of questions without an answer, each a link; `anyway` sends without them. */
  MTT.quizErrors = function (missing, anyway) {
    const links = missing.map((card) => MTT.make('li', {}, MTT.make('a', {
      href: '#question-' + card.dataset.question,
      text: MTT.question.title(card),
      onclick(event) {
        event.preventDefault();
        goTo(card);
      },
    })));
    return [
      MTT.make('h2', { text: MTT.count('quiz.missing', missing.length) }),
      MTT.make('ul', { class: 'plain-list' }, ...links),
      MTT.make('p', { class: 'actions' }, MTT.button(MTT.text('quiz.anyway'), anyway)),
    ];
  };

  /** The result of an attempt; `best` is the best so far, `left` the attempts left or null for no limit. */
  MTT.quizResult = function ({ got, total, needed, best, left }) {
    const passed = got >= needed - 1e-9;
    const line = MTT.make('p', { class: 'verdict verdict-' + (passed ? 'right' : 'partly'), tabindex: '-1' });
    line.append(MTT.icon(passed ? 'right' : 'partly'), MTT.make('span', { text: MTT.text(passed ? 'quiz.passed' : 'quiz.notpassed') }));
    const parts = [line, MTT.make('p', { class: 'score', text: MTT.text('summary.score', MTT.number(got), MTT.number(total), MTT.number(needed)) })];
    if (best.got > got) parts.push(MTT.make('p', { text: MTT.text('quiz.best', MTT.number(best.got), MTT.number(best.total)) }));
    if (left !== null) parts.push(MTT.make('p', { class: 'hint', text: MTT.count('quiz.attempts', left) }));
    parts.push(MTT.make('p', { class: 'hint', text: MTT.text('quiz.below') }));
    return parts;
  };
})();
