// SPDX-License-Identifier: Apache-2.0
// What a learner's saved state looks like. Pure: no page, no browser.
//
//   1<page><seen>...;<activity><payload>;<activity><payload>...
//
// `1` is the version; page, seen and activity are three-sign short keys (see code.js). The payloads are
// written by the activities:
//   quiz        used(1) got*100(3) total*100(3) phase(1), then for each drawn question `,` key(3) mark(1) answer
//   reflection  text                     film      `1` once seen to its end
//   scenario    the options chosen       poll      for each question `,` key(3), then `/` and the answer, by round
//   tabletop    for each inject `,` key(3) shown(1) note
//   teachback   for each criterion `,` key(3) level(1), then `/` and the notes
//
// The most that a segment can need, with the numbers of state-limits.json (`MTT.limits`):
//   worst = base + page x pages + sum over activities of (activity + own), where own is
//   quiz        quiz + sum over drawn questions of (question + answer)
//   answer      choice, truefalse: option; several, order, hotspot: option x options (items, regions);
//               match: option x pairs; sort: 2 x option x items; numeric: text.numeric; text: text.text;
//               rewrite: text.rewrite + 1
//   drawn       all questions, or for each drawn pool its n dearest questions
//   reflection  text.reflection          film      film
//   scenario    option x path            poll      sum of (item + rounds x (1 + answer)), where choice: option;
//                                                  several, rank: option x options; scale: scale;
//                                                  number: text.number; words: text.words;
//                                                  board: text.board, in one round
//   tabletop    sum over injects of (item + 1 + text.inject)
//   teachback   sum over criteria of (item + 1) + 1 + text.teachback
(function () {
  'use strict';

  const VERSION = '1';

  /** Writes `{page, seen: [], activities: {}}`, where page, seen and the keys of activities are short keys. */
  function encode(state) {
    const parts = [VERSION + (state.page || '   ') + state.seen.join('')];
    for (const key of Object.keys(state.activities)) {
      if (state.activities[key] !== '') parts.push(key + state.activities[key]);
    }
    return parts.join(';');
  }

  /** Reads it back; `stale` says that there was something that this version cannot read. */
  function decode(code) {
    const state = { page: '', seen: [], activities: {}, stale: false };
    if (!code) return state;
    if (code[0] !== VERSION) {
      state.stale = true;
      return state;
    }
    const parts = code.split(';');
    state.page = parts[0].slice(1, 4).trim();
    state.seen = parts[0].slice(4).match(/.{3}/g) || [];
    for (const part of parts.slice(1)) state.activities[part.slice(0, 3)] = part.slice(3);
    return state;
  }

  MTT.state = { encode, decode };
})();
