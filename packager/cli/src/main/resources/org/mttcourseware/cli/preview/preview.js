// SPDX-License-Identifier: Apache-2.0
// The page of the preview: the segments, or one of them beside the stub LMS. The address says which:
// #segment=identity-mrz&language=en&format=scorm12
(function () {
  'use strict';

  const MOST_CALLS = 500;
  const find = (id) => document.getElementById(id);
  const frame = find('frame');
  let state = null;
  let open = null;
  let lms = null;

  function make(tag, words, kind) {
    const element = document.createElement(tag);
    if (words !== undefined) element.textContent = words;
    if (kind) element.className = kind;
    return element;
  }

  // ---- what the server tells
  function showProblems() {
    const errors = state.problems.filter((problem) => problem.severity === 'error').length;
    const warnings = state.problems.length - errors;
    find('problems').hidden = state.problems.length === 0;
    find('problems').classList.toggle('warnings', errors === 0);
    const last = errors ? (state.modules ? '. What you see is the last version without an error.' : '. Nothing can be shown yet.') : '';
    find('problems-title').textContent = 'Errors: ' + errors + ', warnings: ' + warnings + last;
    find('problem-list').replaceChildren(...state.problems.map(problemItem));
  }

  function problemItem(problem) {
    const item = make('li', undefined, problem.severity);
    item.append(make('span', problem.place, 'place'));
    item.append(make('span', problem.severity, 'word'), ' ' + problem.code + ': ' + problem.message + '. ');
    item.append(make('span', 'Mend: ' + problem.mend + '.', 'mend'));
    return item;
  }

  function showIndex() {
    const parts = [];
    for (const module of state.modules || []) {
      const list = make('ol');
      for (const segment of module.segments) {
        const item = make('li');
        const link = make('a', segment.title);
        link.href = '#segment=' + segment.id;
        item.append(link, ' ', make('span', segment.minutes + ' minutes', 'minutes'));
        list.append(item);
      }
      parts.push(make('h3', module.title), list);
    }
    find('segments').replaceChildren(...parts);
  }

  function fill(select, values, empty) {
    const before = select.value;
    select.replaceChildren(
      ...values.map((value) => {
        const option = make('option', value || empty);
        option.value = value;
        return option;
      })
    );
    if (values.includes(before)) select.value = before;
  }

  function hear(told) {
    const changed = state && state.number !== told.number;
    state = told;
    find('title').textContent = state.title || 'Preview';
    fill(find('language'), state.languages || []);
    fill(find('adaptation'), [''].concat(state.adaptations || []), 'none');
    find('adaptation-label').hidden = !(state.adaptations || []).length;
    showProblems();
    showIndex();
    if (changed) {
      find('news').textContent = 'Changed at ' + new Date().toLocaleTimeString('en-GB');
      if (open && !state.problems.some((problem) => problem.severity === 'error')) launch();
    }
    if (!open) follow();
  }

  // ---- the stub LMS
  function stored() {
    try {
      return JSON.parse(sessionStorage.getItem(open.key)) || {};
    } catch (broken) {
      return {};
    }
  }

  function showStored() {
    const values = lms ? lms.now() : stored();
    find('stored').replaceChildren(
      ...Object.keys(values)
        .sort()
        .map((element) => {
          const row = make('tr');
          row.append(make('td', element), make('td', values[element]));
          return row;
        })
    );
    find('session').textContent = lms && lms.session() === 'open' ? 'The session is open.' : 'No session.';
  }

  /** Hears what happens in the session that keeps its state under `key`. */
  const hearing = (key) => (event) => {
    if (event.stored) sessionStorage.setItem(key, JSON.stringify(event.stored));
    if (event.call) {
      const bad = event.error !== '0';
      const row = make('tr', undefined, bad ? 'refused' : '');
      const words = event.given.filter((word) => word !== '').map((word) => JSON.stringify(word));
      row.append(make('td', new Date().toLocaleTimeString('en-GB')));
      row.append(make('td', event.call + '(' + words.join(', ') + ')'));
      row.append(make('td', bad ? event.result + ', error ' + event.error : event.result));
      find('calls').prepend(row);
      while (find('calls').rows.length > MOST_CALLS) find('calls').lastElementChild.remove();
    }
    showStored();
  };

  const ask = () => ({ answering: find('answering').value, mode: find('mode').value });

  /** Ends the session as closing the window does: the page hears it and says its last words. */
  function leave(then) {
    frame.onload = () => {
      frame.onload = null;
      lms = null;
      delete window.API;
      delete window.API_1484_11;
      showStored();
      if (then) then();
    };
    frame.src = 'about:blank';
  }

  function launch() {
    leave(() => {
      lms = window.PreviewLms(open.format, stored(), hearing(open.key), ask);
      if (open.format === 'scorm12') window.API = lms.api;
      else window.API_1484_11 = lms.api;
      frame.onload = mirror;
      frame.src = '/play/' + [open.format, open.adaptation || '-', open.language, open.segment].map(encodeURIComponent).join('/') + '/' + open.segment + '/index.html';
    });
  }

  function mirror() {
    const page = frame.contentDocument;
    if (!page || !page.documentElement || frame.contentWindow.location.href === 'about:blank') return;
    if (!page.documentElement.dataset.own) page.documentElement.dataset.own = page.documentElement.dir || 'ltr';
    page.documentElement.dir = find('mirror').checked ? 'rtl' : page.documentElement.dataset.own;
  }

  // ---- where we are
  function follow() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const segment = asked.get('segment');
    find('index').hidden = Boolean(segment);
    find('player').hidden = !segment;
    if (!segment) {
      if (open) leave();
      open = null;
      return;
    }
    if (!state) return;
    find('language').value = asked.get('language') || (state.languages || [])[0] || '';
    find('adaptation').value = asked.get('adaptation') || '';
    find('format').value = asked.get('format') || 'scorm12';
    open = { segment, language: find('language').value, adaptation: find('adaptation').value, format: find('format').value };
    open.key = 'mtt-preview/' + Object.values(open).join('/');
    if (state.modules) launch();
  }

  function go() {
    const asked = new URLSearchParams({ segment: open.segment, language: find('language').value, format: find('format').value });
    if (find('adaptation').value) asked.set('adaptation', find('adaptation').value);
    location.hash = asked.toString();
  }

  function markAs(passed) {
    leave(() => {
      const values = stored();
      window.PreviewLms(open.format, values, () => {}, ask).mark(passed);
      hearing(open.key)({ stored: values });
      launch();
    });
  }

  for (const id of ['language', 'adaptation', 'format']) find(id).addEventListener('change', go);
  find('mode').addEventListener('change', launch);
  find('mirror').addEventListener('change', mirror);
  find('width').addEventListener('change', (event) => {
    frame.style.width = event.target.value ? event.target.value + 'px' : '';
  });
  find('leave').addEventListener('click', () => leave());
  find('resume').addEventListener('click', launch);
  find('reset').addEventListener('click', () =>
    leave(() => {
      sessionStorage.removeItem(open.key);
      find('calls').replaceChildren();
      launch();
    })
  );
  find('pass').addEventListener('click', () => markAs(true));
  find('fail').addEventListener('click', () => markAs(false));
  window.addEventListener('hashchange', follow);

  const events = new EventSource('/events');
  events.onmessage = (event) => hear(JSON.parse(event.data));
  events.onerror = () => {
    find('news').textContent = 'The preview has ended, or is starting again.';
  };
})();
