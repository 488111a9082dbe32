// SPDX-License-Identifier: Apache-2.0
// Tracking without an LMS: a website, a USB stick, a preview. Everything stays on this device.
//
// The contract of tracking, which every file in this folder fulfils as `MTT.tracking`:
//   name          scorm12, scorm2004, cmi5, xapi, lti, local ...
//   links         whether a page may link to the pages of other segments
//   start()       Promise of {entry: 'new'|'resume', state, mode: 'normal'|'review'|'browse', credit, language, only}
//                 only: the one activity that this visit is for, if it is not for all of the segment
//   save({state, location, progress})    at every change; sends when it is time. progress is 0 to 1
//   interaction({id, type, response, correct, result, weighting, latencySeconds, description})
//                 type: true-false choice fill-in long-fill-in matching sequencing numeric; response and correct:
//                 a list of ids, a list of [left, right], or a text; result: 'correct', 'wrong' or 'neutral'
//   result({raw, min, max, scaled, status})   status: passed failed completed incomplete; raw only where scored
//   exit({finished, gone})    the last call; gone: the page is going this moment, nothing can be waited for.
//                 It may come after one without
//   onStatus(listener)        called now and at each change with one of the states in script/status.js
//   retry()                   sends again what the LMS has not got
//   mark(quiz, answers, look) only where a server scores: Promise of the key entries of these questions, each with
//                 its `fraction`; look: the answers were sent before and are only shown again
//   standing(quiz)            only where a server scores: {used, got, total} of a graded quiz, or null if unknown
//   part(segment, outcome)    only where an LMS takes results of the segments of one course: a result of one of them
//   prompt                    true where saving may follow each change at once
(function () {
  'use strict';

  MTT.tracking = {
    name: 'local',
    links: true,
    start() {
      Object.assign(MTT.tracking, MTT.alone());
      return MTT.tracking.start();
    },
  };
})();
