// SPDX-License-Identifier: Apache-2.0
// A small LMS for one learner and one segment: SCORM 1.2 and SCORM 2004. It keeps to the standards where a
// page could break them (states, vocabularies, lengths, read-only and write-only elements) and no further.
(function () {
  'use strict';

  const LEARNER = { id: 'preview-learner', name: 'Learner, Preview' };

  const COMMON = {
    interaction: /^cmi\.interactions\.\d+\.(id|type|time|timestamp|weighting|student_response|learner_response|result|latency|description|correct_responses\.\d+\.pattern|objectives\.\d+\.id)$/,
    objective: /^cmi\.objectives\.\d+\.(id|score\.(raw|min|max|scaled)|status|success_status|completion_status|progress_measure|description)$/,
  };

  const SCORM12 = {
    errors: { general: '101', notInitialized: '301', unknown: '401', readOnly: '403', writeOnly: '404', wrongValue: '405' },
    readOnly: /^cmi\.(core\.(student_id|student_name|credit|entry|total_time|lesson_mode)|launch_data|student_data\..*|comments_from_lms|.*\._count|.*_children)$/,
    writeOnly: /^cmi\.(core\.(exit|session_time)|interactions\.\d+\..*)$/,
    writable: /^cmi\.(core\.(lesson_location|lesson_status|exit|session_time|score\.(raw|min|max))|suspend_data|comments|student_preference\.(audio|language|speed|text))$/,
    values: {
      'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
      'cmi.core.exit': /^(time-out|suspend|logout|)$/,
      'cmi.core.session_time': /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/,
      'cmi.core.score.raw': /^(100(\.0+)?|\d{1,2}(\.\d+)?|)$/,
    },
    lengths: { 'cmi.suspend_data': 4096, 'cmi.core.lesson_location': 255 },
    exit: 'cmi.core.exit',
    state: 'cmi.suspend_data',
    given(stored, mode, resumed) {
      return {
        'cmi.core.student_id': LEARNER.id,
        'cmi.core.student_name': LEARNER.name,
        'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
        'cmi.core.lesson_mode': mode,
        'cmi.core.entry': resumed ? 'resume' : Object.keys(stored).length ? '' : 'ab-initio',
        'cmi.core.total_time': '0000:00:00.00',
        'cmi.core.lesson_status': stored['cmi.core.lesson_status'] || 'not attempted',
        'cmi.launch_data': '',
      };
    },
    mark: (passed) => ({ 'cmi.core.lesson_status': passed ? 'passed' : 'failed', 'cmi.core.score.raw': passed ? '100' : '0' }),
  };

  const SCORM2004 = {
    errors: { general: '101', notInitialized: '132', unknown: '401', readOnly: '404', writeOnly: '405', wrongValue: '406' },
    readOnly: /^cmi\.(_version|completion_threshold|credit|entry|launch_data|learner_id|learner_name|max_time_allowed|mode|scaled_passing_score|time_limit_action|total_time|.*\._count|.*_children)$/,
    writeOnly: /^cmi\.(exit|session_time)$/,
    writable: /^cmi\.(completion_status|success_status|exit|location|progress_measure|score\.(scaled|raw|min|max)|session_time|suspend_data|learner_preference\.(audio_level|language|delivery_speed|audio_captioning))$/,
    values: {
      'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
      'cmi.success_status': /^(passed|failed|unknown)$/,
      'cmi.exit': /^(time-out|suspend|logout|normal|)$/,
      'cmi.session_time': /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
      'cmi.score.scaled': /^-?(1(\.0+)?|0?(\.\d+)?|0)$/,
      'cmi.progress_measure': /^(1(\.0+)?|0?(\.\d+)?|0)$/,
    },
    lengths: { 'cmi.suspend_data': 64000, 'cmi.location': 1000 },
    exit: 'cmi.exit',
    state: 'cmi.suspend_data',
    given(stored, mode, resumed) {
      return {
        'cmi._version': '1.0',
        'cmi.learner_id': LEARNER.id,
        'cmi.learner_name': LEARNER.name,
        'cmi.credit': mode === 'normal' ? 'credit' : 'no-credit',
        'cmi.mode': mode,
        'cmi.entry': resumed ? 'resume' : Object.keys(stored).length ? '' : 'ab-initio',
        'cmi.total_time': 'PT0S',
        'cmi.completion_status': stored['cmi.completion_status'] || 'unknown',
        'cmi.success_status': stored['cmi.success_status'] || 'unknown',
        'cmi.launch_data': '',
      };
    },
    mark: (passed) => ({
      'cmi.completion_status': 'completed',
      'cmi.success_status': passed ? 'passed' : 'failed',
      'cmi.score.scaled': passed ? '1' : '0',
      'cmi.score.raw': passed ? '100' : '0',
    }),
  };

  const NAMES12 = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'];
  const NAMES2004 = ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];

  function wait(milliseconds) {
    const end = Date.now() + milliseconds;
    while (Date.now() < end); // the calls of SCORM are synchronous, so a slow LMS blocks the page
  }

  /**
   * Makes an LMS. `stored` is what it keeps; `heard` hears of each call and each change of the session;
   * `ask` says how calls are answered (`good refused offline slow`) and how the segment is opened.
   */
  window.PreviewLms = function (standard, stored, heard, ask) {
    const rules = standard === 'scorm12' ? SCORM12 : SCORM2004;
    const names = standard === 'scorm12' ? NAMES12 : NAMES2004;
    let session = 'closed';
    let given = {};
    let written = {};
    let error = '0';

    const value = (element) => (element in written ? written[element] : element in stored ? stored[element] : given[element]);

    function fail(code) {
      error = code;
      return 'false';
    }

    function count(element) {
      const family = element.replace(/_count$/, '');
      const numbers = Object.keys(Object.assign({}, stored, written))
        .filter((name) => name.startsWith(family))
        .map((name) => parseInt(name.slice(family.length), 10) + 1);
      return String(Math.max(0, ...numbers));
    }

    const calls = [
      function initialize() {
        if (session === 'open') return fail(rules.errors.general);
        const resumed = stored[rules.exit] === 'suspend';
        given = rules.given(stored, ask().mode, resumed);
        written = {};
        session = 'open';
        return 'true';
      },
      function finish() {
        if (session !== 'open') return fail(rules.errors.notInitialized);
        keep();
        session = 'closed';
        return 'true';
      },
      function get(element) {
        if (session !== 'open') return fail(rules.errors.notInitialized) && '';
        if (rules.writeOnly.test(element)) return fail(rules.errors.writeOnly) && '';
        if (/\._count$/.test(element)) return count(element);
        const found = value(element);
        if (found === undefined && !rules.writable.test(element) && !rules.readOnly.test(element)) error = rules.errors.unknown;
        return found === undefined ? '' : String(found);
      },
      function set(element, text) {
        if (session !== 'open') return fail(rules.errors.notInitialized);
        if (rules.readOnly.test(element)) return fail(rules.errors.readOnly);
        const known = rules.writable.test(element) || COMMON.interaction.test(element) || COMMON.objective.test(element);
        if (!known) return fail(rules.errors.unknown);
        const allowed = rules.values[element];
        const longest = rules.lengths[element];
        if ((allowed && !allowed.test(text)) || (longest && text.length > longest)) return fail(rules.errors.wrongValue);
        written[element] = text;
        return 'true';
      },
      function commit() {
        if (session !== 'open') return fail(rules.errors.notInitialized);
        keep();
        return 'true';
      },
      () => error,
      (code) => (code === '0' ? 'No error' : 'Error ' + code),
      (code) => (code ? 'Error ' + code : ''),
    ];

    /** A look back leaves no trace. */
    function keep() {
      if (ask().mode === 'normal') Object.assign(stored, written);
      written = {};
      heard({ stored });
    }

    function answer(index, name, words) {
      const aboutErrors = index >= 5;
      const answering = ask().answering;
      if (!aboutErrors) error = '0';
      let result;
      if (!aboutErrors && answering === 'offline') {
        error = rules.errors.general;
        heard({ call: name, given: words, result: 'lost', error });
        return index === 2 ? '' : 'false';
      }
      if (!aboutErrors && answering === 'refused' && index > 2) result = fail(rules.errors.general);
      else {
        if (answering === 'slow' && (index === 0 || index === 4)) wait(1500);
        result = calls[index].apply(null, words.map(String));
      }
      if (!aboutErrors) heard({ call: name, given: words, result, error, session });
      return result;
    }

    const api = {};
    names.forEach((name, index) => {
      api[name] = (...words) => answer(index, name, words);
    });

    return {
      api,
      session: () => session,
      now: () => Object.assign({}, stored, written),
      mark: (passed) => Object.assign(stored, rules.mark(passed)),
    };
  };
})();
