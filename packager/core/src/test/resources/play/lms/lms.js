// SPDX-License-Identifier: Apache-2.0
// A learning system for tests: scorm-again does the run-time; around it every call is written down, commits fail on
// demand, and only what was committed is stored.
(function () {
  'use strict';

  const KINDS = {
    scorm12: {
      name: 'API',
      make: (settings) => new window.Scorm12API(settings),
      calls: ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'],
      error: (api) => api.lmsGetLastError(),
      failure: '101',
      statuses: (cmi) => ({ 'cmi.core.lesson_status': cmi.core.lesson_status }),
    },
    scorm2004: {
      name: 'API_1484_11',
      make: (settings) => new window.Scorm2004API(settings),
      calls: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'],
      error: (api) => api.lmsGetLastError(),
      failure: '391',
      statuses: (cmi) => ({ 'cmi.completion_status': cmi.completion_status, 'cmi.success_status': cmi.success_status }),
    },
  };

  /** What a system for SCORM 1.2 must know; all else it may refuse. */
  const MANDATORY = /^cmi\.(core\.(?!score\.(min|max)|lesson_mode)|suspend_data|launch_data)/;

  const calls = [];
  let stored = {};
  let pending = {};
  let failing = false;
  let begun = 0;
  let ended = 0;

  function store(kind, api) {
    Object.assign(stored, pending, kind.statuses(api.cmi));
    pending = {};
  }

  function recorder(kind, api, poor) {
    const shell = {};
    let error = '0';
    for (const name of kind.calls) {
      shell[name] = function (...given) {
        if (name.endsWith('GetLastError')) return error;
        const isCommit = name.endsWith('Commit');
        const isEnd = name.endsWith('Finish') || name === 'Terminate';
        const unknown = poor && name.endsWith('etValue') && !MANDATORY.test(given[0]);
        const refused = unknown || (failing && (isCommit || isEnd));
        const result = !refused ? String(api[name](...given)) : name.endsWith('GetValue') ? '' : 'false';
        if (!name.includes('GetErrorString') && !name.includes('GetDiagnostic')) {
          error = unknown ? '401' : refused ? kind.failure : String(kind.error(api));
        }
        if (name.endsWith('SetValue') && result === 'true') pending[given[0]] = given[1];
        if ((isCommit || isEnd) && result === 'true') store(kind, api);
        if (name.endsWith('Initialize')) begun++;
        if (isEnd) ended++;
        calls.push({ name, arguments: given.map(String), strings: given.every((one) => typeof one === 'string'), result, error });
        return result;
      };
    }
    return shell;
  }

  window.lms = {
    /** Opens a SCO: `{kind, href, data: the values it finds, poor: whether it knows only what it must}`. */
    launch({ kind, href, data, poor }) {
      const kinds = KINDS[kind];
      const api = kinds.make({ logLevel: 5, autocommit: false });
      api.loadFromFlattenedJSON(data);
      window[kinds.name] = recorder(kinds, api, poor);
      const frame = document.createElement('iframe');
      frame.id = 'sco';
      frame.name = 'sco';
      frame.title = 'Course';
      frame.src = href;
      document.body.append(frame);
    },

    /** Takes the SCO away, as when a learner closes the course. */
    leave() {
      document.getElementById('sco').remove();
    },

    /** Lets commits and the end fail, or work again. */
    fail(now) {
      failing = now;
    },

    calls: () => calls,
    committed: () => stored,
    begun: () => begun,
    ended: () => ended,
  };
})();
