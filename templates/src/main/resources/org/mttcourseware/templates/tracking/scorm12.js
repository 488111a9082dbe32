// SPDX-License-Identifier: Apache-2.0
// Tracking by SCORM 1.2. The contract stands in local.js, the standard in the SCORM 1.2 run-time environment.
(function () {
  'use strict';

  const MOST_INTERACTIONS = 100;
  const OPTIONAL = ['401', '402'];
  const started = Date.now();
  const settled = { status: '', score: null };
  let api = null;
  let courier = null;
  let quiet = false;
  let ended = false;
  let mastery = NaN;
  let next = NaN;
  let sent = 0;
  let work = { state: '', location: '' };
  let leaving = 'suspend';

  const isTrue = (answer) => String(answer) === 'true';

  /** Reads a value; an element that this LMS lacks is the empty text. */
  function read(element) {
    const value = api.LMSGetValue(element);
    return value === null || value === undefined ? '' : String(value);
  }

  /** Writes a value; returns whether the LMS took it, or lacks the element and may. */
  function write(element, value, mayLack) {
    if (isTrue(api.LMSSetValue(element, String(value)))) return true;
    const code = String(api.LMSGetLastError());
    if (mayLack && OPTIONAL.includes(code)) return true;
    console.warn('SCORM: ' + element + ' refused, error ' + code);
    return false;
  }

  const two = (value) => String(Math.floor(value)).padStart(2, '0');

  function span(seconds) {
    const hundredths = Math.round(seconds * 100);
    const whole = Math.floor(hundredths / 100);
    const hours = Math.min(9999, Math.floor(whole / 3600));
    return String(hours).padStart(4, '0') + ':' + two((whole / 60) % 60) + ':' + two(whole % 60) + '.' + two(hundredths % 100);
  }

  /** Status and score go first: if a limit of the LMS cuts the rest, the grade is there. */
  function send() {
    let good = true;
    if (settled.status) good = write('cmi.core.lesson_status', settled.status) && good;
    if (settled.score) {
      good = write('cmi.core.score.raw', settled.score.raw) && good;
      write('cmi.core.score.min', settled.score.min, true);
      write('cmi.core.score.max', settled.score.max, true);
    }
    good = write('cmi.core.lesson_location', work.location) && good;
    good = write('cmi.suspend_data', work.state) && good;
    write('cmi.core.session_time', span((Date.now() - started) / 1000));
    write('cmi.core.exit', leaving);
    return isTrue(api.LMSCommit('')) && good;
  }

  const better = { passed: 3, completed: 2, failed: 1, incomplete: 0 };

  const FORMS = {
    choice: (ids) => ids.join(','),
    sequencing: (ids) => ids.join(','),
    matching: (pairs) => pairs.map((pair) => pair.join('.')).join(','),
    'true-false': (ids) => ids.join(''),
  };

  /** Long answers are cut: the standard keeps 255 characters. */
  function form(type, value) {
    return (FORMS[type] ? FORMS[type](value) : String(value)).slice(0, 255);
  }

  MTT.tracking = {
    name: 'scorm12',
    links: false,

    start() {
      api = MTT.findApi('API');
      if (!api || !isTrue(api.LMSInitialize(''))) {
        Object.assign(MTT.tracking, MTT.alone('nolms'), { links: false });
        return MTT.tracking.start();
      }
      const mode = read('cmi.core.lesson_mode') || 'normal';
      quiet = mode === 'review' || mode === 'browse';
      mastery = parseFloat(read('cmi.student_data.mastery_score'));
      settled.status = read('cmi.core.lesson_status');
      if (better[settled.status] === undefined) settled.status = quiet ? '' : 'incomplete';
      next = parseInt(read('cmi.interactions._count'), 10);
      const state = read('cmi.suspend_data');
      courier = MTT.courier({ send, quiet, learner: read('cmi.core.student_id'), base: state });
      work.state = courier.rescued || state;
      work.location = read('cmi.core.lesson_location');
      if (!quiet) {
        // At once: a status still not attempted at the end becomes completed in some LMSs.
        write('cmi.core.lesson_status', settled.status);
        courier.soon(work.state);
      }
      return Promise.resolve({
        entry: work.state ? 'resume' : 'new',
        state: work.state,
        mode,
        credit: read('cmi.core.credit') !== 'no-credit',
        language: read('cmi.student_preference.language'),
      });
    },

    save(change) {
      if (quiet || ended) return;
      work = { state: change.state, location: change.location.slice(0, 255) };
      courier.soon(work.state);
    },

    interaction(answer) {
      if (quiet || ended || isNaN(next) || sent >= MOST_INTERACTIONS) return;
      const at = 'cmi.interactions.' + next + '.';
      const type = answer.type === 'long-fill-in' ? 'fill-in' : answer.type;
      if (!write(at + 'id', answer.id)) return;
      next++;
      sent++;
      const now = new Date();
      write(at + 'time', two(now.getHours()) + ':' + two(now.getMinutes()) + ':' + two(now.getSeconds()), true);
      write(at + 'type', type, true);
      if (answer.correct !== null) write(at + 'correct_responses.0.pattern', form(type, answer.correct), true);
      write(at + 'student_response', form(type, answer.response), true);
      write(at + 'result', answer.result, true);
      write(at + 'weighting', answer.weighting, true);
      write(at + 'latency', span(answer.latencySeconds), true);
    },

    result(outcome) {
      if (quiet || ended) return;
      let status = outcome.status;
      if (!isNaN(mastery) && (status === 'passed' || status === 'failed')) {
        status = outcome.raw >= mastery ? 'passed' : 'failed';
      }
      // What was reached stays reached, also when a new version of the course holds one page more.
      if (better[status] >= (better[settled.status] || 0)) settled.status = status;
      if (outcome.raw !== undefined) settled.score = outcome;
      courier.now(work.state);
    },

    exit(how) {
      if (ended) return;
      leaving = how.finished ? '' : 'suspend';
      if (!quiet) courier.now(work.state);
      ended = true;
      courier.stop();
      if (!isTrue(api.LMSFinish(''))) console.warn('SCORM: finish refused, error ' + api.LMSGetLastError());
    },

    onStatus: (listener) => courier.onStatus(listener),
    retry: () => courier.now(work.state),
    leaveSoon() {
      if (!quiet && !ended) courier.now(work.state);
    },
  };
})();
