// SPDX-License-Identifier: Apache-2.0
// The timeline on the trainer's console: each message with what is asked, what is looked for, and how
// each group did. A row is made once; what changes on it is changed in place, so that no word is lost.
(function () {
  'use strict';

  const { say, make } = window.MTTLive;
  const { button, inTurn } = window.MTTTrainer;
  const table = window.MTTTableTop;
  const { sign, stamp, roleTitle, markup, markupItem, questions, part, once } = table;
  const MARKS = ['met', 'partly', 'not'];
  const rows = new Map();
  let state = null;

  function named(out, act, what) {
    out.dataset.do = act;
    out.append(make('span', 'visually-hidden', ': ' + what));
    return out;
  }

  function does(inject) {
    const out = document.createDocumentFragment();
    const act = (name, text, main, more) => out.append(named(button(say(text), main, once(() => inTurn(name, { inject: inject.id, ...more }))), name, inject.title));
    if (state.ended) return out;
    const plays = state.phase === 'running' || state.phase === 'held';
    if (inject.state === 'out') {
      if (plays) act('recall', 'do-recall', false);
      return out;
    }
    if (plays) act('release', 'do-release', inject.state === 'due');
    if (inject.contingency || inject.state === 'recalled' || (!plays && state.phase !== 'waiting')) return out;
    if (inject.state === 'waiting') act('holdback', 'do-hold-back', false, { on: true });
    if (inject.state === 'held') act('holdback', 'do-let-go', false, { on: false });
    const label = make('label', 'tt-tick');
    const tick = make('input');
    tick.type = 'checkbox';
    tick.checked = inject.byHand;
    tick.dataset.do = 'byhand';
    tick.addEventListener('change', () => inTurn('byhand', { inject: inject.id, on: tick.checked }));
    const words = make('span', '', say('by-hand'));
    words.append(make('span', 'visually-hidden', ': ' + inject.title));
    label.append(tick, words);
    out.append(label);
    return out;
  }

  function head(inject) {
    const out = document.createDocumentFragment();
    const first = make('p', 'tt-row-head');
    first.append(sign(inject.channel), make('span', 'tt-at', inject.contingency ? say('contingency') : say('at', inject.at)), make('span', 'tt-state', say('state-' + inject.state)));
    if (inject.outAt > 0 || inject.state === 'out') first.append(stamp(inject.outAt));
    const to = make('p', 'hint tt-to');
    to.append(say('channel-' + inject.channel) + ' · ' + (inject.to.length ? inject.to.map(roleTitle).join(', ') : say('to-all')));
    const title = make('h3', 'tt-row-title', inject.title);
    const acts = make('p', 'tt-row-do');
    acts.append(does(inject));
    out.append(first, title, to, acts);
    return out;
  }

  /** What a trainer has to know of a message: it does not change while the exercise runs. */
  function about(inject) {
    const out = document.createDocumentFragment();
    out.append(markup('live-body', inject.body));
    Object.entries(inject.roleTexts).forEach(([role, text]) => {
      const own = make('div', 'tt-private');
      own.append(make('p', 'tt-label', say('only-for', roleTitle(role))), markup('live-body', text));
      out.append(own);
    });
    if (inject.questions.length) out.append(make('p', 'tt-label', say('asked')), questions(inject.questions));
    if (inject.notes) out.append(make('p', 'tt-label', say('notes')), markup('live-body', inject.notes));
    return out;
  }

  function remark(inject, group, point) {
    const field = make('input', 'field');
    field.maxLength = 300;
    field.dir = 'auto';
    field.placeholder = say('remark');
    field.setAttribute('aria-label', say('remark-of', point + 1, group));
    field.addEventListener('input', () => { field.dataset.unsent = ''; });
    field.addEventListener('change', async () => {
      const written = field.value;
      const pressed = field.parentElement.querySelector('[aria-pressed="true"]');
      if (await inTurn('mark', { group, inject: inject.id, point, mark: pressed ? pressed.dataset.mark : '', remark: written }, true) && field.value === written) delete field.dataset.unsent;
    });
    return field;
  }

  /** How one group met one point: three buttons, of which none or one is pressed, and a remark. */
  function evaluated(inject, group, point) {
    const out = make('div', 'tt-marks');
    out.dataset.group = group;
    out.dataset.point = point;
    out.setAttribute('role', 'group');
    out.setAttribute('aria-label', say('mark-of', point + 1, group));
    const field = remark(inject, group, point);
    if (state.groups > 1) out.append(make('span', 'tt-label', say('group-name', group)));
    MARKS.forEach((mark) => {
      const one = button(say('mark-' + mark), false, () => {
        const off = one.getAttribute('aria-pressed') === 'true';
        out.querySelectorAll('button').forEach((other) => other.setAttribute('aria-pressed', String(other === one && !off)));
        inTurn('mark', { group, inject: inject.id, point, mark: off ? '' : mark, remark: field.value }, true);
      });
      one.className = 'tt-mark tt-mark-' + mark;
      one.dataset.mark = mark;
      one.setAttribute('aria-pressed', 'false');
      out.append(one);
    });
    out.append(field);
    return out;
  }

  const wasOut = (inject) => inject.state === 'out' || inject.state === 'recalled';

  function points(inject) {
    const out = document.createDocumentFragment();
    if (!inject.expect.length) return out;
    out.append(make('p', 'tt-label', say('looked-for')));
    const all = make('ol', 'tt-points');
    inject.expect.forEach((text, point) => {
      const item = markupItem(text);
      if (wasOut(inject)) for (let group = 1; group <= state.groups; group++) item.append(evaluated(inject, group, point));
      all.append(item);
    });
    out.append(all);
    return out;
  }

  /** Puts the marks of others on the buttons; a remark that somebody is writing stays. */
  function marks(row, inject) {
    row.querySelectorAll('.tt-marks').forEach((one) => {
      const given = (((state.evaluation[one.dataset.group] || {})[inject.id]) || [])[Number(one.dataset.point)] || { mark: '', remark: '' };
      one.querySelectorAll('button').forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.mark === given.mark)));
      const field = one.querySelector('input');
      if (!('unsent' in field.dataset) && field !== document.activeElement && field.value !== given.remark) field.value = given.remark;
    });
  }

  function row(inject) {
    const row = make('li', 'tt-row');
    const top = make('div', 'tt-row-top');
    const more = make('details', 'tt-more');
    const body = make('div');
    const expected = make('div', 'tt-expected');
    row.id = 'inject-' + inject.id;
    top.lang = body.lang = expected.lang = state.language;
    top.dir = body.dir = expected.dir = state.direction;
    const summary = make('summary', '', say('inject-more'));
    summary.append(make('span', 'visually-hidden', ': ' + inject.title));
    more.append(summary, body, expected);
    row.append(top, more);
    body.append(about(inject));
    return { row, top, expected, more, state: '' };
  }

  function show(inject) {
    const known = rows.get(inject.id);
    const next = state.injects.find((one) => one.state === 'due') || state.injects.find((one) => one.state === 'waiting' && !one.contingency);
    known.row.className = 'tt-row tt-is-' + inject.state + (inject.contingency ? ' tt-contingency' : '') + (next === inject ? ' tt-is-next' : '');
    part(known.top, JSON.stringify([inject.state, inject.outAt, inject.byHand, state.phase, state.ended]), () => head(inject));
    part(known.expected, JSON.stringify([wasOut(inject), state.groups]), () => points(inject));
    // What has just gone out is what is watched for now.
    if (known.state && known.state !== 'out' && inject.state === 'out') known.more.open = true;
    known.state = inject.state;
    marks(known.row, inject);
  }

  function track() {
    const out = document.createDocumentFragment();
    const whole = Math.max(state.clock.minutes, 1);
    state.injects.forEach((inject) => {
      const mark = make('span', 'tt-mark-at tt-is-' + inject.state + (inject.contingency ? ' tt-contingency' : ''));
      mark.style.insetInlineStart = Math.min(100, (100 * inject.at) / whole) + '%';
      mark.append(make('span', '', inject.at));
      out.append(mark);
    });
    const cursor = make('span', 'tt-cursor');
    cursor.id = 'cursor';
    out.append(cursor);
    return out;
  }

  table.onTick(() => {
    const cursor = document.getElementById('cursor');
    if (cursor && state) cursor.style.insetInlineStart = Math.min(100, table.millis() / 600 / Math.max(state.clock.minutes, 1)) + '%';
  });

  function timeline(shown) {
    state = shown;
    const place = document.getElementById('timeline');
    if (place.childElementCount !== state.injects.length) {
      rows.clear();
      state.injects.forEach((inject) => rows.set(inject.id, row(inject)));
      place.replaceChildren(...[...rows.values()].map((known) => known.row));
    }
    state.injects.forEach(show);
    part(document.getElementById('track'), JSON.stringify([state.clock.minutes, state.injects.map((one) => one.state)]), track);
  }

  table.timeline = timeline;

})();
