// SPDX-License-Identifier: Apache-2.0
// The trainer's console of a table-top exercise: its clock, the next step, and what a role would see.
(function () {
  'use strict';

  const { main, say, make, base, headers } = window.MTTLive;
  const { button, inTurn, lead } = window.MTTTrainer;
  const table = window.MTTTableTop;
  const { said, millis, part, tell, message, list, roleTitle, markup, once, arrived, onTick } = table;
  const at = (id) => document.getElementById(id);
  let state = null;

  const timed = () => state.injects.filter((one) => !one.contingency);
  const due = () => timed().find((one) => one.state === 'due');
  const coming = () => timed().find((one) => one.state === 'waiting');

  function doing(text, big, name, more) {
    const out = button(text, big, once(() => inTurn(name, more || {})));
    out.dataset.do = name;
    return out;
  }

  /** The next step first, and large. */
  function steps() {
    const out = document.createDocumentFragment();
    const plays = state.phase === 'running' || state.phase === 'held';
    if (state.ended) return out;
    if (state.phase === 'waiting') out.append(doing(say('do-start'), true, 'start'));
    if (plays && due()) out.append(doing(say('do-release-due', due().title), true, 'release', { inject: due().id }));
    if (state.phase === 'running') out.append(doing(say('do-hold'), !due(), 'hold'));
    if (state.phase === 'held') out.append(doing(say('do-go-on'), true, 'goon'));
    if (plays && coming()) out.append(doing(say('do-skip-to', coming().title), false, 'skip', { to: coming().id }));
    if (state.phase === 'finished') out.append(doing(say('wash-open'), true, 'hotwash', { on: true }));
    if (plays && !due() && !coming()) out.append(doing(say('finish'), true, 'finish'));
    return out;
  }

  onTick(() => {
    if (!state) return;
    const over = state.ended || state.phase === 'finished' || state.phase === 'hotwash';
    const one = over ? undefined : due() || coming();
    const left = one ? one.at * 60000 - millis() : 0;
    const words = !one ? '' : due() ? say('next-due', one.title) : say('next-title', one.title, said(left));
    tell(at('next'), words);
  });

  function set(id, value) {
    const field = at(id);
    if (field === document.activeElement) return;
    if (field.type === 'checkbox') field.checked = value;
    else field.value = String(value);
  }

  at('speed').addEventListener('change', (event) => inTurn('speed', { factor: Number(event.target.value) }));
  at('groups').addEventListener('change', (event) => inTurn('groups', { count: Number(event.target.value) }));
  at('by-hand').addEventListener('change', (event) => inTurn('byhand', { on: event.target.checked }));
  at('rehearse').addEventListener('change', (event) => inTurn('rehearse', { on: event.target.checked }));
  at('show-logs').addEventListener('change', (event) => inTurn('showlogs', { on: event.target.checked }));
  at('show-next').addEventListener('change', (event) => inTurn('shownext', { on: event.target.checked }));
  at('finish').addEventListener('click', () => inTurn('finish', {}));
  at('skip').addEventListener('submit', (event) => {
    event.preventDefault();
    inTurn('skip', { minutes: Number(at('minutes').value) });
  });

  function about() {
    const out = document.createDocumentFragment();
    out.append(markup('live-body', state.introduction));
    if (state.notes) out.append(make('h3', '', say('notes')), markup('live-body', state.notes));
    const roles = make('dl', 'tt-roles');
    state.roles.forEach((role) => roles.append(make('dt', '', role.title), make('dd', '', state.briefs[role.id] || '')));
    out.append(make('h3', '', say('roles')), roles);
    return out;
  }

  function seats() {
    const out = document.createDocumentFragment();
    const none = make('option', '', say('look-nobody'));
    none.value = '';
    out.append(none);
    for (let group = 1; group <= state.groups; group++) {
      state.roles.forEach((role) => {
        const one = make('option', '', say('place-name', group, role.title));
        one.value = group + '|' + role.id;
        out.append(one);
      });
    }
    return out;
  }

  /** In a rehearsal: what the server would give the phone of a role, and nothing else. */
  async function look() {
    const seat = at('look').value;
    if (!seat || !state.rehearsal) {
      list(at('looked'), [], (one) => one.id, message);
      return;
    }
    const answer = await fetch(base + '/state?as=phone&language=' + encodeURIComponent(main.dataset.language) + '&look=' + encodeURIComponent(seat), { headers: headers({}) }).catch(() => null);
    if (!answer || !answer.ok || at('look').value !== seat) return;
    const seen = (await answer.json()).state;
    const role = seat.split('|')[1];
    at('looked').dataset.seat = seat;
    const card = { id: 'card', text: seen.seat ? seen.seat.brief : state.briefs[role] || '' };
    list(at('looked'), [card, ...[...seen.injects].reverse()], (one) => one.id, (one) => (one.id === 'card' ? make('p', 'tt-brief', roleTitle(role) + ': ' + one.text) : message(one)));
  }
  at('look').addEventListener('change', look);

  lead((shown) => {
    state = shown;
    arrived();
    part(at('do'), JSON.stringify([state.phase, state.ended, due() && due().id, coming() && coming().id]), steps);
    set('speed', state.clock.factor);
    set('groups', state.groups);
    set('by-hand', state.byHand);
    set('rehearse', state.rehearsal);
    set('show-logs', state.logsShown);
    set('show-next', state.nextShown);
    at('rehearse-part').hidden = state.phase !== 'waiting';
    at('finish-part').hidden = state.phase !== 'running' && state.phase !== 'held';
    at('settings').hidden = state.ended;
    at('look-part').hidden = !state.rehearsal;
    part(at('look'), JSON.stringify([state.groups, state.roles]), seats);
    part(at('about'), JSON.stringify([state.introduction, state.notes]), about);
    table.timeline(state);
    table.people(state);
    table.wash(state);
    look();
  });
})();
