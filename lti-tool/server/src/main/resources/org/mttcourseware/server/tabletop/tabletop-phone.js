// SPDX-License-Identifier: Apache-2.0
// A player's phone: a seat, its card, what comes to it, and the log of its group. A line is kept here
// until the server has it; it carries a number, so that one that is sent twice stands once.
(function () {
  'use strict';

  const { say, line, make, send, rest } = window.MTTLive;
  const { keep, kept, home, comeIn } = window.MTTParticipant;
  const { roleTitle, seatName, markup, message, logLine, list, part, tell, washed, arrived } = window.MTTTableTop;
  const at = (id) => document.getElementById(id);
  const LINES = home + '-lines';
  let shown = null;
  let moving = false;
  let sending = false;
  let known = null;

  const lines = () => JSON.parse(kept(LINES) || '[]');

  function store(all) {
    keep(LINES, JSON.stringify(all));
    waiting();
  }

  const change = (number, more) => store(lines().map((one) => (one.number === number ? { ...one, ...more } : one)));
  const drop = (number) => store(lines().filter((one) => one.number !== number));

  /** Sends what is not there yet, in its order, until the server has answered. */
  async function deliver() {
    if (sending) return;
    sending = true;
    try {
      for (let next = first(); next; next = first()) {
        let answer = null;
        try {
          answer = await send('/' + next.deed, { number: next.number, kind: next.kind, text: next.text });
        } catch (lost) {
          line(say('lost'));
        }
        if (answer && answer.ok) drop(next.number);
        else if (answer && answer.status < 500 && answer.status !== 429) change(next.number, { refused: await why(answer) });
        else await rest(1500);
      }
    } finally {
      sending = false;
    }
  }

  const first = () => lines().find((one) => !one.refused);
  const why = (answer) => answer.json().then((body) => body.error.message).catch(() => say('say-failed'));

  function pressed(text, act) {
    const out = make('button', 'button quiet', text);
    out.type = 'button';
    out.addEventListener('click', act);
    return out;
  }

  /** Shows what is on its way, and what was refused and why. */
  function waiting() {
    ['log', 'wash'].forEach((deed) => list(at(deed + '-waiting'), lines().filter((one) => one.deed === deed), (one) => one.number, (one) => {
      const out = make('li', 'tt-line tt-line-waiting');
      const text = make('p', 'tt-line-text', one.text);
      text.dir = 'auto';
      out.append(make('p', one.refused ? 'live-line' : 'hint', one.refused || say('line-sending')), text);
      if (one.refused) {
        const again = pressed(say('try-again'), () => {
          change(one.number, { refused: '' });
          deliver();
        });
        out.append(again, pressed(say('discard'), () => drop(one.number)));
      }
      return out;
    }));
  }

  function writes(form, deed) {
    const text = form.elements.text;
    const draft = home + '-draft-' + deed;
    text.value = kept(draft) || '';
    text.addEventListener('input', () => keep(draft, text.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = text.value.trim();
      if (!words) return;
      // Only a name for this line: by it the server knows one that it has.
      const number = crypto.getRandomValues(new Uint32Array(1))[0] + 1;
      store([...lines(), { number, deed, kind: form.elements.kind.value, text: words }]);
      text.value = '';
      keep(draft, '');
      deliver();
    });
  }
  writes(at('log-form'), 'log');
  writes(at('wash-form'), 'wash');

  async function sit(deed, value) {
    try {
      const answer = await send('/' + deed, value);
      line(answer.ok ? '' : await why(answer));
      return answer.ok;
    } catch (lost) {
      line(say('lost'));
      return false;
    }
  }

  at('choose').addEventListener('submit', async (event) => {
    event.preventDefault();
    const chosen = new FormData(event.target);
    if (!chosen.get('role')) return;
    if (await sit('seat', { group: Number(chosen.get('group') || 1), role: chosen.get('role') })) {
      moving = false;
      at('card').open = true;
      render();
      at('card').querySelector('summary').focus();
    }
  });
  at('move').addEventListener('click', () => {
    moving = !moving;
    render();
    if (moving) at('choices').querySelector('input').focus();
  });
  at('leave').addEventListener('click', () => sit('leave', {}));

  function option(name, value, checked, text) {
    const label = make('label');
    const input = make('input');
    input.type = 'radio';
    input.name = name;
    input.value = value;
    input.required = true;
    input.checked = checked;
    label.append(input, make('bdi', 'tt-option', text));
    return label;
  }

  function fieldset(legend) {
    const out = make('fieldset', 'live-options');
    out.append(make('legend', 'tt-label', legend));
    return out;
  }

  function choices() {
    const out = document.createDocumentFragment();
    const seat = shown.seat || { group: 1, role: '' };
    if (shown.groups > 1) {
      const groups = fieldset(say('group'));
      for (let number = 1; number <= shown.groups; number++) groups.append(option('group', number, number === seat.group, say('group-name', number)));
      groups.addEventListener('change', counted);
      out.append(groups);
    }
    const roles = fieldset(say('role'));
    shown.roles.forEach((role) => {
      const label = option('role', role.id, role.id === seat.role, role.title);
      const there = make('span', 'hint tt-there');
      there.dataset.role = role.id;
      label.append(there);
      roles.append(label);
    });
    out.append(roles);
    return out;
  }

  /** Says how many hold each role of the group that is chosen, without touching the choice. */
  function counted() {
    const group = new FormData(at('choose')).get('group') || '1';
    const there = (shown.free || {})[group] || {};
    at('choices').querySelectorAll('.tt-there').forEach((one) => {
      const many = there[one.dataset.role] || 0;
      tell(one, many ? say('seated-there', many) : say('role-free'));
    });
  }

  function card() {
    const out = document.createDocumentFragment();
    const brief = make('p', 'tt-brief', shown.seat.brief);
    out.append(brief);
    if (shown.seat.also.length) out.append(make('p', '', say('also-plays', shown.seat.also.map(roleTitle).join(', '))));
    return out;
  }

  /** Something has come: the phone says so, and shows it to whoever is not writing. */
  function show() {
    if (navigator.vibrate) navigator.vibrate([220, 120, 220]);
    if (document.activeElement && document.activeElement.matches('input, textarea')) return;
    at('card').open = false;
    at('messages-part').scrollIntoView();
  }

  function arrivals() {
    const ids = shown.injects.map((one) => one.id);
    const fresh = known ? ids.filter((id) => !known.includes(id)) : [];
    known = ids;
    if (fresh.length) show();
    return fresh;
  }

  function injects() {
    const fresh = arrivals();
    const place = at('injects');
    list(place, [...shown.injects].reverse(), (one) => one.id, message);
    if (fresh.length) place.querySelectorAll(':scope > .tt-message').forEach((one) => one.classList.toggle('tt-fresh', fresh.includes(one.dataset.key)));
    tell(at('many'), shown.injects.length ? '(' + shown.injects.length + ')' : '');
    at('none').hidden = shown.injects.length > 0;
    tell(at('none'), say(shown.phase === 'waiting' ? 'wait-first' : 'wait'));
  }

  function render() {
    const seated = Boolean(shown.seat);
    const open = !shown.ended;
    at('introduction-part').hidden = !shown.introduction;
    part(at('introduction'), shown.introduction, () => markup('live-body', shown.introduction));
    at('choose').hidden = !open || (seated && !moving);
    part(at('choices'), JSON.stringify([shown.groups, shown.roles, shown.seat]), choices);
    counted();
    at('card').hidden = !seated;
    if (seated) {
      tell(at('card-name'), seatName(shown.seat));
      part(at('card-body'), JSON.stringify(shown.seat), card);
    }
    at('jump').hidden = !seated;
    at('messages-part').hidden = !seated;
    at('log-part').hidden = !seated;
    at('log-form').hidden = !open;
    injects();
    list(at('log'), [...shown.log].reverse(), (one) => one.id, logLine);
    at('log-empty').hidden = shown.log.length > 0;
    const wash = shown.hotwash;
    at('wash-part').hidden = !wash.open && !wash.strengths.length && !wash.gaps.length && !wash.actions.length;
    at('wash-form').hidden = !wash.open || !open || !seated;
    part(at('washed'), JSON.stringify([wash.strengths, wash.gaps, wash.actions]), () => washed(wash));
  }

  waiting();
  comeIn((state) => {
    if (JSON.stringify(shown && shown.seat) !== JSON.stringify(state.seat)) {
      moving = false;
      // What had come to this seat before is not news.
      known = null;
    }
    shown = state;
    arrived();
    render();
    deliver();
  });
})();
