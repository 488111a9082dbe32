// SPDX-License-Identifier: Apache-2.0
// The phone: one question, one thumb. A vote is kept here until the server has it; it carries a
// number, so that one that is sent twice counts once.
(function () {
  'use strict';

  const { say, line, make, send, draw, rest } = window.MTTLive;
  const { question, results } = window.MTTPoll;
  const { keep, kept, home, comeIn } = window.MTTParticipant;
  const { board, deliver: deliverBoard, key: boardKey } = window.MTTBoardPhone;
  let shown = null;
  let sending = false;
  let changing = false;

  function mine() {
    const text = shown && shown.roundId ? kept(home + '-' + shown.roundId) : null;
    return text ? JSON.parse(text) : null;
  }

  /** Sends what is not there yet, until the server has answered. */
  async function deliver() {
    if (sending) return;
    sending = true;
    try {
      for (let vote = mine(); vote && !vote.sent && !vote.refused; vote = mine()) {
        const key = home + '-' + vote.round;
        let answer = null;
        try {
          answer = await send('/vote', { round: vote.round, number: vote.number, answer: vote.answer });
        } catch (lost) {
          line(say('lost'));
        }
        const now = JSON.parse(kept(key));
        if (answer && answer.ok) {
          if (now.number === vote.number) keep(key, JSON.stringify({ ...now, sent: true }));
        } else if (answer && answer.status < 500 && answer.status !== 429) {
          const words = await answer.json().then((body) => body.error.message).catch(() => say('say-failed'));
          if (now.number === vote.number) keep(key, JSON.stringify({ ...now, refused: words }));
        } else {
          await rest(1500);
        }
        render();
      }
    } finally {
      sending = false;
    }
  }

  function cast(answer) {
    const before = mine();
    const vote = { round: shown.roundId, number: (before ? before.number : 0) + 1, answer, sent: false };
    keep(home + '-' + shown.roundId, JSON.stringify(vote));
    changing = false;
    render();
    deliver();
  }

  function picks(ballot, type, before) {
    const scale = [];
    if (ballot.kind === 'scale') {
      for (let at = ballot.from; at <= ballot.to; at++) {
        const end = at === ballot.from ? ballot.options[0] : at === ballot.to ? ballot.options[1] : null;
        scale.push({ id: String(at), text: end ? at + ' – ' + end.text : String(at) });
      }
    }
    return (scale.length ? scale : ballot.options).map((option) => {
      const label = make('label');
      const input = make('input');
      input.type = type;
      input.name = 'pick';
      input.value = option.id;
      input.checked = before.includes(option.id);
      label.append(input, make('bdi', '', option.text));
      return label;
    });
  }

  function rank(ballot, before) {
    const list = make('ol', 'live-rank');
    const order = before.length ? before.map((id) => ballot.options.find((one) => one.id === id)) : ballot.options;
    const number = () => [...list.children].forEach((item, at) => { item.querySelector('.live-place').textContent = at + 1; });
    order.forEach((option) => {
      const item = make('li');
      item.dataset.id = option.id;
      const name = make('span', 'live-name', option.text);
      item.append(make('span', 'live-place'), name);
      [['up', '↑', -1], ['down', '↓', 1]].forEach(([word, sign, way]) => {
        const button = make('button', 'button', sign);
        button.type = 'button';
        button.setAttribute('aria-label', say(word) + ': ' + option.text);
        button.addEventListener('click', () => {
          const other = way < 0 ? item.previousElementSibling : item.nextElementSibling;
          if (!other) return;
          if (way < 0) other.before(item);
          else other.after(item);
          number();
          button.focus();
        });
        item.append(button);
      });
      list.append(item);
    });
    number();
    return list;
  }

  function typed(ballot, before) {
    const fields = [];
    for (let at = 0; at < (ballot.kind === 'words' ? 3 : 1); at++) {
      const field = make('input', 'field');
      field.name = 'pick';
      field.maxLength = ballot.kind === 'words' ? 40 : 15;
      field.inputMode = ballot.kind === 'words' ? 'text' : 'decimal';
      field.autocomplete = 'off';
      field.required = at === 0;
      field.value = before[at] || '';
      field.setAttribute('aria-label', say(ballot.kind === 'words' ? 'word' : 'number') + ' ' + (at + 1));
      fields.push(field);
    }
    return fields;
  }

  function form(before) {
    const ballot = shown.ballot;
    const out = make('form');
    const hint = { choice: 'one', several: 'several', scale: 'scale', number: 'number', words: 'words', rank: 'rank' }[ballot.kind];
    const set = make('fieldset', 'live-options');
    set.append(make('legend', 'hint', say(hint)));
    if (ballot.kind === 'rank') set.append(rank(ballot, before));
    else if (ballot.kind === 'words' || ballot.kind === 'number') set.append(...typed(ballot, before));
    else set.append(...picks(ballot, ballot.kind === 'several' ? 'checkbox' : 'radio', before));
    out.append(set, make('button', 'button main live-send', say('send')));
    out.addEventListener('submit', (event) => {
      event.preventDefault();
      const answer = ballot.kind === 'rank'
        ? [...out.querySelectorAll('.live-rank li')].map((item) => item.dataset.id)
        : new FormData(out).getAll('pick').map((one) => one.trim()).filter(Boolean);
      if (answer.length) cast(answer);
    });
    return out;
  }

  function chosen(vote) {
    const name = (id) => (shown.ballot.options.find((one) => one.id === id) || { text: id }).text;
    const words = shown.ballot.kind === 'scale' ? vote.answer : vote.answer.map(name);
    return say('you-chose', words.join(shown.ballot.kind === 'rank' ? ' › ' : ', '));
  }

  function open(vote) {
    const part = document.createDocumentFragment();
    part.append(question(shown));
    if (!vote || changing) {
      part.append(form(vote ? vote.answer : []));
      return part;
    }
    const status = make('p', 'live-sent', vote.refused || say(vote.sent ? 'sent' : 'sending'));
    status.setAttribute('role', 'status');
    part.append(status, make('p', '', chosen(vote)));
    const change = make('button', 'button', say('change'));
    change.type = 'button';
    change.addEventListener('click', () => {
      changing = true;
      render();
    });
    part.append(change);
    return part;
  }

  function still(vote) {
    const part = document.createDocumentFragment();
    part.append(question(shown));
    if (vote) {
      if (vote.refused) part.append(make('p', 'live-line', vote.refused));
      else part.append(make('p', '', chosen(vote)));
    }
    part.append(make('p', 'live-line', say(shown.phase === 'closed' ? 'closed' : shown.place ? 'wait' : 'wait-first')));
    return part;
  }

  function render() {
    if (!shown) return;
    if (shown.ballot.kind === 'board' && !shown.ended) {
      draw('question', shown.ballot.id + shown.roundId + shown.phase, () => (shown.phase === 'waiting' ? still(null) : question(shown)));
      draw('results', shown.phase + boardKey(shown), () => board(shown, render));
      return;
    }
    const vote = mine();
    const key = [shown.roundId, shown.ballot.id, shown.phase, shown.ended, vote && vote.number, vote && vote.sent, vote && vote.refused, changing].join('|');
    draw('question', key, () => {
      if (shown.ended) return make('p', 'live-line', say('ended'));
      if (shown.phase === 'open') return open(vote);
      return shown.phase === 'revealed' ? question(shown) : still(vote);
    });
    const revealed = shown.phase === 'revealed' && !shown.ended;
    draw('results', revealed ? JSON.stringify([shown.results, shown.explained, shown.asList]) : '', () => (revealed ? results(shown) : document.createDocumentFragment()));
  }

  comeIn((state) => {
    if (shown && shown.roundId !== state.roundId) changing = false;
    shown = state;
    render();
    if (shown.ballot.kind !== 'board') deliver();
    else if (shown.roundId) deliverBoard(shown.roundId);
  });
})();
