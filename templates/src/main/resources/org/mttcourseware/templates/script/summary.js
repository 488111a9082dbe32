// SPDX-License-Identifier: Apache-2.0
// The last page: what came out, what it means, what to look at again, and whether the LMS has it.
(function () {
  'use strict';

  let finished = false;

  function pageLink(id, words) {
    return MTT.make('a', { href: '#page-' + id, text: words || MTT.pages.title(id) });
  }

  function list(items) {
    return MTT.make('ul', { class: 'plain-list' }, ...items.map((item) => MTT.make('li', {}, item)));
  }

  function verdict(outcome) {
    const name = !outcome.complete ? 'open' : !outcome.graded ? 'done' : outcome.passed ? 'passed' : 'failed';
    const line = MTT.make('p', { class: 'verdict verdict-' + (name === 'failed' || name === 'open' ? 'partly' : 'right') });
    line.append(MTT.icon(name === 'failed' || name === 'open' ? 'partly' : 'right'), MTT.make('span', { text: MTT.text('summary.' + name) }));
    return line;
  }

  function score(outcome) {
    if (!outcome.scored) return null;
    const got = MTT.number(outcome.got);
    return MTT.make('p', { class: 'score', text: MTT.text('summary.score', got, MTT.number(outcome.total), MTT.number(outcome.needed)) });
  }

  function stillOpen(outcome) {
    const pages = MTT.record.unseen();
    const quizzes = outcome.open.map((quiz) => quiz.page).filter((page) => !pages.includes(page));
    if (pages.length + quizzes.length === 0) return null;
    const items = pages.map((id) => pageLink(id)).concat(quizzes.map((id) => pageLink(id, MTT.text('summary.send', MTT.pages.title(id)))));
    return MTT.make('div', {}, MTT.make('h2', { text: MTT.text('summary.left') }), list(items));
  }

  /** The outcomes whose questions went wrong, with links to the pages that speak of them. */
  function again(outcome) {
    const weak = outcome.weak.filter((entry, index, all) => all.findIndex((other) => other.question === entry.question) === index);
    if (weak.length === 0) return null;
    const items = [];
    for (const id of Array.from(new Set(weak.map((entry) => entry.outcome)))) {
      const words = document.querySelector('[data-outcome-text="' + id + '"]');
      const questions = weak.filter((entry) => entry.outcome === id);
      const item = MTT.make('div', {}, MTT.make('p', { text: words ? words.textContent : MTT.text('summary.questions') }));
      item.append(list(questions.map((entry) => MTT.make('a', { href: '#question-' + entry.question, text: entry.title }))));
      items.push(item);
    }
    return MTT.make('div', {}, MTT.make('h2', { text: MTT.text('summary.again') }), list(items));
  }

  function savedLine() {
    const state = MTT.savedAs || 'saving';
    return MTT.make('p', { class: 'hint', text: MTT.text('summary.saved.' + state) });
  }

  /** One who has not passed and may try again leaves with the door open. */
  const isOver = (outcome) => outcome.complete && (outcome.status !== 'failed' || !outcome.again);

  function finish(outcome) {
    MTT.record.save();
    MTT.tracking.exit({ finished: isOver(outcome) });
    finished = true;
    draw();
    MTT.focus(document.querySelector('#page-end .farewell'));
    if (MTT.tracking.home) MTT.tracking.home();
    else if (window.opener) window.close();
  }

  function actions(outcome) {
    if (MTT.record.review) return null;
    if (finished) return MTT.make('p', { class: 'farewell', text: MTT.text('summary.farewell') });
    const home = document.documentElement.dataset.home;
    if (home && MTT.tracking.links && !MTT.tracking.home && MTT.course && MTT.course.segments.length > 1) {
      return MTT.make('p', { class: 'actions' }, MTT.make('a', { class: 'button main', href: home, text: MTT.text('summary.home') }));
    }
    const label = isOver(outcome) ? 'summary.finish' : 'summary.leave';
    return MTT.make('p', { class: 'actions' }, MTT.button(MTT.text(label), () => finish(outcome), isOver(outcome) ? 'main' : ''));
  }

  function draw() {
    const place = document.getElementById('summary');
    if (!place) return;
    const outcome = MTT.record.outcome();
    place.replaceChildren(...[verdict(outcome), score(outcome), stillOpen(outcome), again(outcome), savedLine(), actions(outcome)]
      .filter((part) => part !== null));
  }

  MTT.startSummary = function () {
    MTT.record.onChange(draw);
    document.addEventListener('mtt-saved', draw);
    draw();
  };
})();
