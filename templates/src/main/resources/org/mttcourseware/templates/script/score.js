// SPDX-License-Identifier: Apache-2.0
// How an answer is marked. Pure: no page, no browser. The server marks by the same rules;
// score-cases.json is the table that both are tested with.
//
//   choice, truefalse   1 for the right option, else 0
//   several, hotspot    (right ones picked - wrong ones picked) / right ones there are, not below 0
//   order               the part of the items that stand at their place
//   match, sort         the part of the pairs or items that are right
//   numeric             1 within the tolerance (both ends count), else 0; a comma may stand for the point,
//                       and the digits may be Arabic or Persian
//   text                1 if it is one of the accepted answers; case, and spaces at the ends or doubled, do not count
//   rewrite             never counts: learners compare and mark themselves
//
// The fraction is rounded half up to two places, after the division. An answer is correct if its fraction is 1.
// No answer (null, "", [] or {}) is 0.
(function () {
  'use strict';

  const round = (value) => Math.floor(value * 100 + 0.5 + 1e-9) / 100;

  /** What is right about a typed answer stands under `right` or beside it. */
  const rightOf = (key) => key.right || key;

  function chosen(key, answer) {
    return key.right.includes(answer) ? 1 : 0;
  }

  function picked(key, answer) {
    const picks = Array.from(new Set(answer));
    const right = picks.filter((id) => key.right.includes(id)).length;
    return Math.max(0, (right - (picks.length - right)) / key.right.length);
  }

  function placed(key, answer) {
    return key.right.filter((id, index) => answer[index] === id).length / key.right.length;
  }

  function paired(key, answer) {
    const names = Object.keys(key.right);
    return names.filter((name) => answer[name] === key.right[name]).length / names.length;
  }

  /** Reads a number as people write it, or null. */
  function number(text) {
    const latin = String(text).trim()
      .replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660)
      .replace(/[\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
      .replace(/[,\u066b]/g, '.')
      .replace(/\u2212/g, '-');
    return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(latin) ? Number(latin) : null;
  }

  function near(key, answer) {
    const given = number(answer);
    const right = rightOf(key);
    const off = given === null ? Infinity : Math.abs(given - Number(right.answer));
    return off <= Number(right.tolerance) + 1e-9 ? 1 : 0;
  }

  const plain = (text) => String(text).normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

  function worded(key, answer) {
    return rightOf(key).accepted.some((text) => plain(text) === plain(answer)) ? 1 : 0;
  }

  const RULES = {
    choice: chosen,
    truefalse: chosen,
    several: picked,
    hotspot: picked,
    order: placed,
    match: paired,
    sort: paired,
    numeric: near,
    text: worded,
    rewrite: () => 0,
  };

  /** Whether there is nothing to mark. */
  function empty(answer) {
    return answer === null || answer === undefined || Object.keys(Object(answer)).length === 0;
  }

  /** Marks `answer` by `key`, an entry of the answer key: `{kind, right}`. */
  MTT.score = function (key, answer) {
    const fraction = empty(answer) ? 0 : round(RULES[key.kind](key, answer));
    return { fraction, correct: fraction === 1 };
  };

  MTT.score.empty = empty;
  MTT.score.rightOf = rightOf;
  MTT.score.round = round;
  MTT.score.number = number;

  /** Whether a kind of question counts in a grade. */
  MTT.score.counts = (kind) => kind !== 'rewrite';
})();
