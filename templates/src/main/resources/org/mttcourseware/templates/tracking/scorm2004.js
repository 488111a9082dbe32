// SPDX-License-Identifier: Apache-2.0
// Tracking by SCORM 2004, 3rd and 4th edition. The contract stands in local.js.
// Several segments in one SCO: the shell page holds the session, the pages inside it report to the shell.
(function () {
  'use strict';

  const MOST_INTERACTIONS = 100;
  const started = Date.now();
  const settled = { status: '', score: null };
  let api = null;
  let courier = null;
  let quiet = false;
  let ended = false;
  let passing = NaN;
  let next = NaN;
  let sent = 0;
  let work = { state: '', location: '', progress: 0 };
  let leaving = 'suspend';

  const isTrue = (answer) => String(answer) === 'true';

  /** Reads a value; one that is not set yet is the empty text. */
  function read(element) {
    const value = api.GetValue(element);
    return value === null || value === undefined ? '' : String(value);
  }

  function write(element, value) {
    if (isTrue(api.SetValue(element, String(value)))) return true;
    console.warn('SCORM: ' + element + ' refused, error ' + api.GetLastError());
    return false;
  }

  /** A number as every LMS takes it: no exponent, a digit before the point. */
  const decimal = (value) => String(Math.round(value * 100) / 100);

  function span(seconds) {
    const whole = Math.floor(seconds);
    return 'PT' + Math.floor(whole / 3600) + 'H' + (Math.floor(whole / 60) % 60) + 'M' + (whole % 60) + 'S';
  }

  /** Statuses and score go first: if a limit of the LMS cuts the rest, the grade is there. */
  function send() {
    let good = true;
    if (settled.status) {
      good = write('cmi.completion_status', settled.status === 'incomplete' ? 'incomplete' : 'completed') && good;
      if (settled.status === 'passed' || settled.status === 'failed') {
        good = write('cmi.success_status', settled.status) && good;
      }
    }
    if (settled.score) {
      for (const part of ['scaled', 'raw', 'min', 'max']) {
        good = write('cmi.score.' + part, decimal(settled.score[part])) && good;
      }
    }
    write('cmi.progress_measure', decimal(work.progress));
    if (work.location) good = write('cmi.location', work.location) && good;
    good = write('cmi.suspend_data', work.state) && good;
    write('cmi.session_time', span((Date.now() - started) / 1000));
    write('cmi.exit', leaving);
    return isTrue(api.Commit('')) && good;
  }

  const better = { passed: 3, completed: 2, failed: 1, incomplete: 0 };

  /** Returns what the LMS has as one of our four, or the empty text. */
  function known() {
    const success = read('cmi.success_status');
    if (success === 'passed' || success === 'failed') return success;
    const completion = read('cmi.completion_status');
    return completion === 'completed' || completion === 'incomplete' ? completion : '';
  }

  const cut = (type, text) => text.slice(0, type === 'fill-in' ? 250 : 4000);

  MTT.tracking = {
    name: 'scorm2004',
    links: false,

    start() {
      const outer = MTT.shell();
      if (outer) {
        Object.assign(MTT.tracking, outer.tracking(document.documentElement.dataset.segment));
        return MTT.tracking.start();
      }
      api = MTT.findApi('API_1484_11');
      if (!api || !isTrue(api.Initialize(''))) {
        Object.assign(MTT.tracking, MTT.alone('nolms'), { links: false });
        return MTT.tracking.start();
      }
      const mode = read('cmi.mode') || 'normal';
      quiet = mode === 'review' || mode === 'browse';
      passing = parseFloat(read('cmi.scaled_passing_score'));
      settled.status = known() || (quiet ? '' : 'incomplete');
      next = parseInt(read('cmi.interactions._count'), 10);
      const state = read('cmi.suspend_data');
      courier = MTT.courier({ send, quiet, learner: read('cmi.learner_id'), base: state });
      work.state = courier.rescued || state;
      work.location = read('cmi.location');
      work.progress = parseFloat(read('cmi.progress_measure')) || 0;
      if (!quiet) {
        if (settled.status === 'incomplete') write('cmi.completion_status', 'incomplete');
        courier.soon(work.state);
      }
      return Promise.resolve({
        entry: work.state ? 'resume' : 'new',
        state: work.state,
        mode,
        credit: read('cmi.credit') !== 'no-credit',
        language: read('cmi.learner_preference.language'),
      });
    },

    save(change) {
      if (quiet || ended) return;
      work = { state: change.state, location: change.location.slice(0, 1000), progress: change.progress };
      courier.soon(work.state);
    },

    interaction(answer) {
      if (quiet || ended || isNaN(next) || sent >= MOST_INTERACTIONS) return;
      const at = 'cmi.interactions.' + next + '.';
      if (!write(at + 'id', answer.id)) return;
      next++;
      sent++;
      write(at + 'type', answer.type);
      // The standard lets a zone follow a fraction only, and Moodle takes two places.
      write(at + 'timestamp', new Date().toISOString().slice(0, 22) + 'Z');
      if (answer.correct !== null) write(at + 'correct_responses.0.pattern', cut(answer.type, MTT.responsePattern(answer.type, answer.correct)));
      write(at + 'learner_response', cut(answer.type, MTT.response(answer.type, answer.response)));
      write(at + 'result', answer.result === 'wrong' ? 'incorrect' : answer.result);
      write(at + 'weighting', decimal(answer.weighting));
      write(at + 'latency', span(answer.latencySeconds));
      if (answer.description) write(at + 'description', answer.description.slice(0, 250));
    },

    result(outcome) {
      if (quiet || ended) return;
      let status = outcome.status;
      if (!isNaN(passing) && (status === 'passed' || status === 'failed')) {
        status = outcome.scaled >= passing ? 'passed' : 'failed';
      }
      // What was reached stays reached, also when a new version of the course holds one page more.
      if (better[status] >= (better[settled.status] || 0)) settled.status = status;
      if (outcome.raw !== undefined) settled.score = outcome;
      courier.now(work.state);
    },

    exit(how) {
      if (ended) return;
      leaving = how.finished ? 'normal' : 'suspend';
      if (!quiet) courier.now(work.state);
      ended = true;
      courier.stop();
      if (!isTrue(api.Terminate(''))) console.warn('SCORM: terminate refused, error ' + api.GetLastError());
    },

    onStatus: (listener) => courier.onStatus(listener),
    retry: () => courier.now(work.state),
    leaveSoon() {
      if (!quiet && !ended) courier.now(work.state);
    },
  };
})();
