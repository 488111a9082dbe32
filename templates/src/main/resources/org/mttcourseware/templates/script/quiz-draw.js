// SPDX-License-Identifier: Apache-2.0
// Which questions of a quiz are asked. Pure but for chance, which comes in as a function.
(function () {
  'use strict';

  function sample(ids, count, chance) {
    const left = ids.slice();
    const drawn = [];
    while (drawn.length < count && left.length > 0) {
      drawn.push(left.splice(Math.floor(chance() * left.length), 1)[0]);
    }
    return drawn;
  }

  /** Whether `drawn` is what `draw` can give of these questions: not so when a new version changed them since. */
  MTT.isDraw = function (questions, draw, drawn) {
    const pools = Object.keys(draw);
    const wanted = pools.reduce((sum, pool) => sum + draw[pool], 0);
    const of = (pool, ids) => questions.filter((question) => question.pool === pool && (!ids || ids.includes(question.id))).length;
    return drawn.length === Math.min(wanted, questions.length)
      && pools.every((pool) => pool === '' || of(pool, drawn) >= Math.min(draw[pool], of(pool)));
  };

  /**
   * Draws from `questions`, a list of `{id, pool}`. `draw` says how many by pool; the pool '' is all questions.
   * What was drawn stands in the order of the source. `before` are those of the last attempt: others come first.
   */
  MTT.drawQuestions = function (questions, draw, before, chance) {
    const pools = Object.keys(draw);
    if (pools.length === 0) return questions.map((question) => question.id);
    const drawn = new Set();
    for (const pool of pools) {
      const ids = questions.filter((question) => pool === '' || question.pool === pool).map((question) => question.id);
      const newer = ids.filter((id) => !before.includes(id) && !drawn.has(id));
      const older = ids.filter((id) => before.includes(id) && !drawn.has(id));
      const first = sample(newer, draw[pool], chance);
      first.concat(sample(older, draw[pool] - first.length, chance)).forEach((id) => drawn.add(id));
    }
    return questions.map((question) => question.id).filter((id) => drawn.has(id));
  };
})();
