// SPDX-License-Identifier: Apache-2.0
// A quiz: draws its questions, checks one by one (practice) or all at once (graded), keeps the best attempt.
// Where the page has no key, a server marks: then `MTT.tracking.mark(quiz, answers, look)` gives the key entries.
(function () {
  'use strict';

  const round = (value) => MTT.score.round(value);

  /** What a quiz saves: see state.js. */
  function decode(saved) {
    const parts = saved ? saved.split(',') : [''];
    const head = parts[0];
    return {
      used: MTT.code.value(head.slice(0, 1)),
      got: MTT.code.value(head.slice(1, 4)) / 100,
      total: MTT.code.value(head.slice(4, 7)) / 100,
      phase: head.slice(7, 8) || 'a',
      questions: parts.slice(1).map((part) => ({ key: part.slice(0, 3), mark: part.slice(3, 4), code: part.slice(4) })),
    };
  }

  function setUp(element, place) {
    const body = element.querySelector('.quiz-body');
    const graded = body.dataset.graded === 'true';
    const attempts = Number(body.dataset.attempts);
    const cards = MTT.all(element, '.question');
    const state = decode(place.saved);
    const standingThere = graded && MTT.tracking.standing ? MTT.tracking.standing(place.id) : null;
    if (standingThere) {
      // Attempts are counted where they are marked. None there is none here: a teacher may have taken them back.
      Object.assign(state, { used: standingThere.used, got: standingThere.got, total: standingThere.total });
      if (state.used === 0) state.phase = 'a';
    }
    const checked = {};
    let drawn = [];
    let since = Date.now();

    const cardOf = (id) => cards.find((card) => card.dataset.question === id);
    const points = (card) => Number(card.dataset.points);
    const pages = () => drawn.map(cardOf);
    const counting = (list) => list.filter((card) => MTT.score.counts(card.dataset.kind));
    const sum = (list, of) => round(list.reduce((total, card) => total + of(card), 0));
    const total = () => sum(counting(pages()), points);
    const needed = (all) => round((all * Number(body.dataset.pass)) / 100);
    const mayTry = () => attempts === 0 || state.used < attempts;

    function keep() {
      const head = MTT.code.number(state.used, 1) + MTT.code.number(state.got * 100, 3) + MTT.code.number(state.total * 100, 3) + state.phase;
      const rows = drawn.map((id) => MTT.code.short(id) + (id in checked ? '1' : '0') + MTT.question.encode(cardOf(id)));
      place.keep([head].concat(rows).join(','));
    }

    /** Gets the key entries of what was answered: from the page, or from a server that marks, or looks again. */
    function keysOf(answers, look) {
      const key = MTT.key && MTT.key.quizzes[place.id];
      if (key) return Promise.resolve(key.questions);
      if (MTT.tracking.mark) return MTT.tracking.mark(place.id, answers, look);
      return Promise.reject(new Error('nothing on this page can mark'));
    }

    const fractionOf = (key, answer) => (key.fraction === undefined ? MTT.score(key, answer).fraction : key.fraction);

    /** Marks these questions and shows it; resolves to the points of each. */
    function check(ids, record) {
      const answers = {};
      ids.forEach((id) => { answers[id] = MTT.question.read(cardOf(id)); });
      return keysOf(answers, !record).then((keys) => {
        for (const id of ids) {
          const card = cardOf(id);
          const key = keys[id];
          const fraction = fractionOf(key, answers[id]);
          checked[id] = fraction;
          MTT.question.show(card, key, fraction);
          if (record) report(card, key, answers[id], fraction);
        }
      });
    }

    function report(card, key, answer, fraction) {
      if (MTT.score.empty(answer)) return;
      MTT.tracking.interaction(Object.assign(MTT.question.interaction(card, key, answer), {
        id: document.documentElement.dataset.segment + '.' + card.dataset.question,
        result: key.kind === 'rewrite' ? 'neutral' : fraction === 1 ? 'correct' : 'wrong',
        weighting: graded && MTT.score.counts(key.kind) ? points(card) : 0,
        latencySeconds: Math.min(86400, (Date.now() - since) / 1000),
        description: MTT.question.title(card),
      }));
    }

    /** Draws, or takes what was drawn before as long as it is still a draw of these. */
    function draw(again) {
      const known = cards.map((card) => ({ id: card.dataset.question, pool: card.dataset.pool }));
      const before = drawn;
      const saved = again ? [] : state.questions.map((row) => known.find((question) => MTT.code.short(question.id) === row.key))
        .filter((question) => question).map((question) => question.id);
      const amounts = {};
      (body.dataset.draw ? body.dataset.draw.split(',') : []).forEach((part) => {
        const cut = part.lastIndexOf('=');
        amounts[part.slice(0, cut)] = Number(part.slice(cut + 1));
      });
      const drawing = Object.keys(amounts).length > 0;
      const stored = drawing && MTT.isDraw(known, amounts, saved);
      if (drawing && !stored) state.phase = 'a';
      drawn = stored ? saved : MTT.drawQuestions(known, amounts, before, Math.random);
      if (drawing && !stored) keep();
      cards.forEach((card) => { card.hidden = !drawn.includes(card.dataset.question); });
      pages().forEach((card, index) => {
        card.querySelector('.question-number').textContent = MTT.text('question.number', index + 1, drawn.length);
      });
    }

    function restore() {
      for (const row of state.questions) {
        const card = cards.find((candidate) => MTT.code.short(candidate.dataset.question) === row.key);
        if (!card || !drawn.includes(card.dataset.question)) continue;
        MTT.question.write(card, MTT.question.decode(card, row.code));
        if (!graded && row.mark === '1') practised(card, false);
      }
    }

    // Practice: one question at a time.

    function practiceButtons(card) {
      const actions = MTT.make('p', { class: 'actions' });
      const button = MTT.button(MTT.text('quiz.check'), () => {
        if (MTT.score.empty(MTT.question.read(card))) {
          hint.textContent = MTT.text('quiz.empty');
          return;
        }
        practised(card, true);
      }, 'main check');
      const hint = MTT.make('span', { class: 'hint', role: 'status' });
      actions.append(button, hint);
      card.append(actions);
      card.addEventListener('change', () => { hint.textContent = ''; });
      card.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.target.matches('input.field')) button.click();
      });
    }

    function practised(card, byHand) {
      const id = card.dataset.question;
      const actions = card.querySelector(':scope > .actions');
      check([id], byHand).then(() => {
        actions.hidden = true;
        const retry = MTT.button(MTT.text('quiz.retry'), () => {
          const answer = MTT.question.read(card);
          delete checked[id];
          keysOf({ [id]: answer }, true).then((keys) => {
            MTT.question.clear(card, keys[id], answer);
            actions.hidden = false;
            keep();
            (card.querySelector('.answers input, .answers select, .answers textarea, .answers button:not([hidden])') || card).focus();
          });
        });
        if (!place.review && checked[id] < 1) card.querySelector('.after').append(MTT.make('p', { class: 'actions' }, retry));
        if (byHand) {
          MTT.focus(card.querySelector('.verdict'));
          keep();
        }
      }, () => failed(card.querySelector('.after')));
    }

    function failed(where) {
      where.replaceChildren(MTT.make('p', { class: 'notice', role: 'alert', text: MTT.text('quiz.failed') }));
      where.hidden = false;
    }

    // Graded: all at once.

    const errors = element.querySelector('.error-summary');
    const result = element.querySelector('.quiz-result');
    const actions = element.querySelector('.quiz-actions');

    function unanswered() {
      return pages().filter((card) => MTT.score.empty(MTT.question.read(card)));
    }

    function showErrors(missing) {
      errors.replaceChildren(...MTT.quizErrors(missing, submit));
      errors.hidden = false;
      errors.focus();
    }

    function standing() {
      const wrong = state.phase === 'd' ? counting(pages()).filter((card) => checked[card.dataset.question] < 1) : [];
      return {
        page: place.page,
        pass: Number(body.dataset.pass),
        sent: state.used > 0,
        got: state.got,
        total: state.used > 0 ? state.total : total(),
        again: mayTry(),
        weak: wrong.map((card) => ({ outcome: card.dataset.outcome, question: card.dataset.question, title: MTT.question.title(card) })),
      };
    }

    function submit() {
      errors.hidden = true;
      check(drawn, true).then(() => {
        const got = sum(counting(pages()), (card) => round(points(card) * checked[card.dataset.question]));
        const best = state.total > 0 ? state.got / state.total : -1;
        if (total() === 0 || got / total() > best) Object.assign(state, { got, total: total() });
        state.used++;
        state.phase = 'd';
        keep();
        showResult(got);
        MTT.record.quiz(place.id, standing());
        MTT.focus(result.querySelector('.verdict'));
        result.scrollIntoView();
      }, () => failed(result));
    }

    function showResult(got) {
      const left = attempts > 0 ? attempts - state.used : null;
      result.replaceChildren(...MTT.quizResult({ got, total: total(), needed: needed(total()), best: state, left }));
      result.hidden = false;
      showActions();
    }

    function retry() {
      draw(true);
      for (const card of cards) {
        MTT.question.clear(card, null, null);
        delete checked[card.dataset.question];
        delete card.dataset.touched;
        if (card.dataset.kind !== 'order') MTT.question.write(card, null);
      }
      state.phase = 'a';
      since = Date.now();
      result.hidden = true;
      keep();
      showActions();
      MTT.focus(pages()[0].querySelector('.question-title'));
    }

    function showActions() {
      actions.hidden = false;
      actions.replaceChildren();
      if (place.review) return;
      if (state.phase === 'a' && mayTry()) {
        actions.append(MTT.button(MTT.text('quiz.send'), () => {
          const missing = unanswered();
          if (missing.length > 0) showErrors(missing);
          else submit();
        }, 'main'));
      } else {
        actions.append(MTT.button(MTT.text('quiz.goon'), () => MTT.pages.next(), 'main'));
        if (mayTry() && total() > 0) actions.append(MTT.button(MTT.text('quiz.again'), retry));
      }
    }

    function startGraded() {
      const facts = element.querySelector('.quiz-facts');
      const words = [MTT.count('quiz.questions', drawn.length), MTT.text('quiz.pass', needed(total()), MTT.number(total()))];
      words.push(attempts === 0 ? MTT.text('quiz.anytimes') : MTT.count('quiz.times', attempts));
      facts.textContent = words.join(' ');
      facts.hidden = false;
      if (state.phase === 'd' || place.review) {
        check(drawn, false).then(() => {
          showResult(sum(counting(pages()), (card) => round(points(card) * checked[card.dataset.question])));
          MTT.record.quiz(place.id, standing(), true);
        }, () => {
          // A server marks and is not there now: the result of the best attempt still stands.
          showActions();
        });
      } else showActions();
      MTT.record.quiz(place.id, standing(), true);
    }

    cards.forEach((card) => MTT.question.ready(card, keep));
    draw(false);
    if (!graded) cards.forEach(practiceButtons);
    restore();
    if (graded) startGraded();
    else if (place.review) pages().forEach((card) => practised(card, false));
    MTT.pages.onShow((section) => {
      if (section.contains(element)) since = Date.now();
    });
  }

  MTT.activity('quiz', setUp);
})();
