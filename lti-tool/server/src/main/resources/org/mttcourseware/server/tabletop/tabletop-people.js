// SPDX-License-Identifier: Apache-2.0
// Who plays what, and what each group has written, on the trainer's console.
(function () {
  'use strict';

  const { say, make } = window.MTTLive;
  const { button, inTurn } = window.MTTTrainer;
  const table = window.MTTTableTop;
  const { roleTitle, seatName, logLine, list, tell } = table;
  const at = (id) => document.getElementById(id);
  let state = null;

  function chooser(name, options) {
    const out = make('select', 'tt-select');
    out.setAttribute('aria-label', name);
    options.forEach(([value, text]) => {
      const one = make('option', '', text);
      one.value = value;
      out.append(one);
    });
    return out;
  }

  function places() {
    const all = [];
    for (let group = 1; group <= state.groups; group++) {
      state.roles.forEach((role) => all.push([group + '|' + role.id, say('place-name', group, role.title)]));
    }
    return all;
  }

  /** One seat: moved by choosing another place; what it plays besides can be taken from it. */
  function seat(one) {
    const out = make('li', 'tt-seat');
    out.append(make('bdi', '', seatName(one)));
    const place = chooser(say('move-to', seatName(one)), places());
    place.value = one.group + '|' + one.role;
    place.dataset.do = 'assign';
    place.addEventListener('change', () => {
      const [group, role] = place.value.split('|');
      inTurn('assign', { seat: one.id, group: Number(group), role });
      place.blur();
    });
    if (!state.ended) out.append(place);
    one.also.forEach((role) => {
      const without = button(say('no-longer', roleTitle(role)), false, () => inTurn('also', { seat: one.id, roles: one.also.filter((other) => other !== role) }));
      without.dataset.do = 'also-' + role;
      out.append(without);
    });
    return out;
  }

  /** A role that nobody holds: its texts would reach nobody, so somebody may take it on. */
  function unheld(one) {
    const out = make('li', 'tt-unheld');
    out.append(make('p', 'live-warn', say('nobody-plays', roleTitle(one.role))));
    if (!one.seats.length || state.ended) return out;
    const who = chooser(say('hand-to', roleTitle(one.role)), one.seats.map((each) => [each.id, seatName(each)]));
    const hand = button(say('also-play'), false, () => {
      const chosen = one.seats.find((each) => each.id === who.value);
      inTurn('also', { seat: chosen.id, roles: [...chosen.also, one.role] });
    });
    hand.dataset.do = 'hand';
    hand.append(make('span', 'visually-hidden', ': ' + roleTitle(one.role)));
    out.append(who, hand);
    return out;
  }

  function group(one) {
    const out = make('section', 'tt-group');
    out.append(make('h3', '', say('group-name', one.number)));
    const seats = make('ul', 'tt-seats');
    const without = make('ul', 'tt-seats');
    out.append(make('p', 'hint', one.seats.length ? say('seated', one.seats.length) : say('nobody-seated')), seats, without);
    list(seats, one.seats, (each) => each.id, seat);
    if (one.seats.length) list(without, one.without.map((role) => ({ role, seats: one.seats })), (each) => each.role, unheld);
    return out;
  }

  function groups() {
    return Array.from({ length: state.groups }, (none, place) => ({
      number: place + 1,
      seats: state.seats.filter((one) => one.group === place + 1),
      without: state.unheld[place + 1] || [],
      of: [state.groups, state.ended],
    }));
  }

  /** A group's log with the field for what the trainer notices; it is made once and only filled. */
  function log(one) {
    const out = make('section', 'tt-log');
    const name = say('group-name', one);
    const head = make('h3', '', name);
    const form = make('form', 'tt-note');
    const field = make('textarea', 'field');
    field.maxLength = 500;
    field.rows = 2;
    field.dir = 'auto';
    field.required = true;
    field.placeholder = say('note');
    field.setAttribute('aria-label', say('note') + ': ' + name);
    field.addEventListener('input', () => { field.dataset.unsent = ''; });
    const send = make('button', 'button', say('note-add'));
    send.append(make('span', 'visually-hidden', ': ' + name));
    form.append(field, send);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (text && await inTurn('note', { group: one, text }, true) && field.value.trim() === text) {
        field.value = '';
        delete field.dataset.unsent;
      }
    });
    const lines = make('div', 'tt-scroll');
    lines.tabIndex = 0;
    lines.setAttribute('role', 'log');
    lines.setAttribute('aria-label', say('log-of', one));
    lines.append(make('ol', 'tt-lines'));
    out.append(head, form, make('p', 'hint', say('no-lines')), lines);
    return out;
  }

  function logs() {
    const place = at('logs');
    list(place, Array.from({ length: state.groups }, (none, number) => number + 1), (one) => one, log);
    [...place.children].forEach((one) => {
      const lines = state.logs[one.dataset.key] || [];
      list(one.querySelector('.tt-lines'), [...lines].reverse(), (each) => each.id, logLine);
      one.querySelector(':scope > .hint').hidden = lines.length > 0;
      one.querySelector('form').hidden = state.ended;
    });
  }

  table.people = (shown) => {
    state = shown;
    tell(at('joined'), say('joined', state.joined, state.seats.length));
    list(at('people'), groups(), (one) => one.number, group);
    logs();
  };
})();
