// SPDX-License-Identifier: Apache-2.0
// What this learner has done in this segment: pages seen, activities, results. Tells the tracking.
(function () {
  'use strict';

  const short = (id) => MTT.code.short(id);
  const quizzes = {};
  const listeners = [];
  let pages = [];
  let state = MTT.state.decode('');
  let timer = 0;
  let told = JSON.stringify({ status: 'incomplete' });

  function unseen() {
    return pages.filter((id) => !state.seen.includes(short(id)));
  }

  function progress() {
    const graded = Object.values(quizzes);
    const open = unseen().length + graded.filter((quiz) => !quiz.sent).length;
    return MTT.score.round((pages.length + graded.length - open) / Math.max(1, pages.length + graded.length));
  }

  function save() {
    clearTimeout(timer);
    timer = 0;
    MTT.tracking.save({ state: MTT.state.encode(state), location: pageNow(), progress: progress() });
  }

  function saveSoon() {
    clearTimeout(timer);
    timer = setTimeout(save, MTT.tracking.prompt ? 0 : 300);
  }

  const pageNow = () => pages.find((id) => short(id) === state.page) || '';

  /** Tells the tracking the outcome, when it is another than before. */
  function tell() {
    const outcome = MTT.record.outcome();
    const result = { status: outcome.status };
    if (outcome.scored) {
      Object.assign(result, { raw: outcome.percent, min: 0, max: 100, scaled: outcome.percent / 100 });
    }
    const now = JSON.stringify(result);
    if (now === told) return;
    told = now;
    save();
    MTT.tracking.result(result);
  }

  function changed() {
    listeners.forEach((listener) => listener());
  }

  MTT.record = {
    /** Whether this is a look back: everything is shown, nothing is recorded. */
    review: false,
    /** Whether earlier work was found that this version cannot read. */
    stale: false,

    start(info, pageIds, activityIds) {
      pages = pageIds;
      state = MTT.state.decode(info.state);
      MTT.record.review = info.mode === 'review';
      MTT.record.stale = state.stale;
      // Pages and activities that this version no longer has are forgotten.
      const known = activityIds.map(short);
      for (const key of Object.keys(state.activities)) if (!known.includes(key)) delete state.activities[key];
      state.seen = state.seen.filter((key) => pages.map(short).includes(key));
    },

    page: pageNow,
    unseen,
    seen: (id) => state.seen.includes(short(id)),
    saved: (activity) => state.activities[short(activity)] || '',
    onChange: (listener) => listeners.push(listener),

    visit(id) {
      state.page = short(id);
      if (!state.seen.includes(short(id))) state.seen.push(short(id));
      saveSoon();
      tell();
      changed();
    },

    keep(activity, payload) {
      if (MTT.record.review) return;
      state.activities[short(activity)] = payload;
      saveSoon();
    },

    /** Says how a graded quiz stands: `{page, title, pass, sent, got, total, again, weak}`; `again` says whether one may try again. */
    quiz(id, standing, quietly) {
      quizzes[id] = standing;
      if (!quietly) tell();
      changed();
    },

    /** Where the learner stands: over all graded quizzes, the best attempt of each. */
    outcome() {
      const graded = Object.values(quizzes);
      const sent = graded.filter((quiz) => quiz.sent);
      const sum = (of, list) => list.reduce((total, quiz) => total + of(quiz), 0);
      const total = sum((quiz) => quiz.total, graded);
      const got = MTT.score.round(sum((quiz) => quiz.got, sent));
      const percent = total > 0 ? MTT.score.round((got / total) * 100) : 0;
      const pass = total > 0 ? sum((quiz) => quiz.pass * quiz.total, graded) / total : 0;
      const complete = unseen().length === 0 && sent.length === graded.length;
      const passed = percent >= pass - 1e-9;
      let status = complete ? 'completed' : 'incomplete';
      if (complete && graded.length > 0) status = passed ? 'passed' : 'failed';
      return {
        complete,
        passed,
        status,
        scored: sent.length > 0,
        graded: graded.length > 0,
        percent,
        got,
        total,
        needed: MTT.score.round((pass * total) / 100),
        open: graded.filter((quiz) => !quiz.sent),
        again: graded.some((quiz) => quiz.again),
        weak: sent.flatMap((quiz) => quiz.weak),
      };
    },

    tell,
    save,
    flush() {
      if (timer) save();
    },
  };
})();
