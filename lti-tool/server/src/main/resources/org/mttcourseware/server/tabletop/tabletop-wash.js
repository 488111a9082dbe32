// SPDX-License-Identifier: Apache-2.0
// The hot wash on the trainer's console: what came in, and what is made of it. Words that are not
// stored yet stay in their fields, whatever arrives.
(function () {
  'use strict';

  const { say, make } = window.MTTLive;
  const { button, inTurn } = window.MTTTrainer;
  const table = window.MTTTableTop;
  const { roleTitle, list, part } = table;
  const at = (id) => document.getElementById(id);
  let state = null;

  function doing(text, main, what, act) {
    const out = button(text, main, act);
    out.dataset.do = what;
    return out;
  }

  function steps() {
    const out = document.createDocumentFragment();
    const wash = state.hotwash;
    if (state.ended) return out;
    out.append(doing(say(wash.open ? 'wash-close' : 'wash-open'), !wash.open && state.phase === 'finished', 'hotwash', () => inTurn('hotwash', { on: !wash.open })));
    out.append(doing(say(wash.shown ? 'wash-hide' : 'wash-show'), false, 'showwash', () => inTurn('showwash', { on: !wash.shown })));
    return out;
  }

  function given(one) {
    const out = make('li', 'tt-line tt-given-' + one.state);
    const text = make('p', 'tt-line-text', one.text);
    text.dir = 'auto';
    out.append(make('p', 'tt-line-head', say('wash-' + one.kind) + ' · ' + say('place-name', one.group, roleTitle(one.role)) + (one.state === 'waiting' ? '' : ' · ' + say('given-' + one.state))), text);
    if (one.state !== 'waiting' || state.ended) return out;
    const acts = make('p', 'tt-row-do');
    ['strength', 'gap', 'action'].forEach((as) => acts.append(doing(say('take-' + as), false, as, () => inTurn('take', { id: one.id, as }, true))));
    acts.append(doing(say('leave-out'), false, 'leaveout', () => inTurn('leaveout', { id: one.id }, true)));
    out.append(acts);
    return out;
  }

  function field(tag, name, value, most) {
    const label = make('label', 'tt-field');
    const out = make(tag, 'field');
    out.name = name;
    out.value = value;
    if (most) out.maxLength = most;
    out.dir = 'auto';
    out.addEventListener('input', () => { out.dataset.unsent = ''; });
    label.append(make('span', '', say('field-' + name)), out);
    return label;
  }

  function values(form) {
    const out = {};
    form.querySelectorAll('[name]').forEach((one) => { out[one.name] = one.type === 'checkbox' ? one.checked : one.value.trim(); });
    return out;
  }

  /** The fields of one entry; a new one is emptied once it is stored. */
  function entry(kind, one) {
    const out = make('form', 'tt-entry');
    out.append(field('textarea', 'text', one.text || '', 500));
    out.querySelector('textarea').rows = 2;
    out.querySelector('textarea').required = !one.id;
    if (kind === 'action') {
      const due = field('input', 'due', one.due || '');
      due.querySelector('input').type = 'date';
      out.append(field('input', 'owner', one.owner || '', 120), due);
      const done = make('label', 'tt-tick');
      const tick = make('input');
      tick.type = 'checkbox';
      tick.name = 'done';
      tick.checked = Boolean(one.done);
      tick.addEventListener('change', () => { tick.dataset.unsent = ''; });
      done.append(tick, make('span', '', say('field-done')));
      if (one.id) out.append(done);
    }
    const acts = make('p', 'tt-row-do');
    acts.append(make('button', 'button', say(one.id ? 'keep' : 'add-' + kind)));
    acts.lastChild.dataset.do = 'keep';
    if (one.id) acts.append(doing(say('remove'), false, 'remove', () => inTurn(kind, { ...blank(kind), id: one.id }, true)));
    out.append(acts);
    out.addEventListener('submit', async (event) => {
      event.preventDefault();
      const written = values(out);
      if (!written.text || !(await inTurn(kind, one.id ? { ...written, id: one.id } : { ...blank(kind), ...written }, true))) return;
      out.querySelectorAll('[data-unsent]').forEach((each) => { delete each.dataset.unsent; });
      if (!one.id && values(out).text === written.text) out.reset();
    });
    return out;
  }

  const blank = (kind) => (kind === 'action' ? { text: '', owner: '', due: '', done: false } : { text: '' });

  function block(one) {
    const out = make('section', 'tt-block');
    out.append(make('h3', '', say(one.kind === 'strength' ? 'strengths' : one.kind === 'gap' ? 'gaps' : 'actions')));
    if (one.kind === 'action') out.append(make('p', 'hint', say('owner-means')));
    out.append(make('div', 'tt-entries'));
    if (!state.ended) out.append(entry(one.kind, {}));
    return out;
  }

  table.wash = (shown) => {
    state = shown;
    const wash = state.hotwash;
    part(at('wash-do'), JSON.stringify([wash.open, wash.shown, state.phase, state.ended]), steps);
    list(at('given'), wash.given, (one) => one.id, given);
    const kinds = { strength: wash.strengths, gap: wash.gaps, action: wash.actions };
    list(at('wash'), Object.keys(kinds).map((kind) => ({ kind, ended: state.ended })), (one) => one.kind, block);
    [...at('wash').children].forEach((one) => list(one.querySelector('.tt-entries'), kinds[one.dataset.key], (each) => each.id, (each) => entry(one.dataset.key, each)));
  };
})();
