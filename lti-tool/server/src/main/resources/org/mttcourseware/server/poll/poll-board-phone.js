// SPDX-License-Identifier: Apache-2.0
// The board of questions in one hand: put a question, and say which ones of others one wants
// answered. What is not there yet is kept here and sent until the server has it.
(function () {
  'use strict';

  const { say, line, make, send, rest } = window.MTTLive;
  const { keep, kept, home } = window.MTTParticipant;
  const MOST = 3;
  let draft = '';
  let running = false;
  let redraw = () => {};

  const place = (round) => home + '-board-' + round;

  function mine(round) {
    return JSON.parse(kept(place(round)) || '{"put":[],"wants":{}}');
  }

  function change(round, how) {
    const now = mine(round);
    how(now);
    keep(place(round), JSON.stringify(now));
    redraw();
    deliver(round);
  }

  /** Returns false while the line is lost. */
  async function once(path, body, done) {
    try {
      const answer = await send(path, body);
      if (answer.status === 429 || answer.status >= 500) return false;
      const refused = answer.ok ? '' : (await answer.json()).error.message;
      done(refused);
      return true;
    } catch (lost) {
      line(say('lost'));
      return false;
    }
  }

  async function deliver(round) {
    if (running) return;
    running = true;
    try {
      for (;;) {
        const now = mine(round);
        const at = now.put.findIndex((one) => !one.done);
        const want = Object.keys(now.wants).find((id) => !now.wants[id].done);
        if (at < 0 && !want) return;
        const sent = at >= 0
          ? await once('/question', { round, place: at + 1, text: now.put[at].text }, (refused) => change(round, (state) => {
            state.put[at] = { ...state.put[at], done: true, refused };
          }))
          : await once('/want', { round, question: want, number: now.wants[want].number, wanted: now.wants[want].on }, (refused) => change(round, (state) => {
            if (state.wants[want].number === now.wants[want].number) state.wants[want] = { ...state.wants[want], done: true, refused };
          }));
        if (!sent) await rest(1500);
      }
    } finally {
      running = false;
    }
  }

  function form(round, put) {
    const out = make('form');
    const label = make('label', '', say('your-question'));
    label.htmlFor = 'ask';
    const field = make('textarea', 'field');
    field.id = 'ask';
    field.rows = 3;
    field.maxLength = 200;
    field.required = true;
    field.value = draft;
    field.addEventListener('input', () => { draft = field.value; });
    out.append(label, field, make('button', 'button main live-send', say('put')));
    out.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (!text) return;
      draft = '';
      change(round, (state) => state.put.push({ text, done: false }));
    });
    return put.length < MOST ? out : make('p', 'hint', say('put-most', MOST));
  }

  function own(put) {
    const list = make('ul', 'live-asks');
    put.forEach((one) => {
      const item = make('li');
      item.append(make('bdi', 'live-ask-text', one.text));
      const status = make('span', 'live-ask-note live-sent', one.refused || say(one.done ? 'put-sent' : 'sending'));
      status.setAttribute('role', 'status');
      item.append(status);
      list.append(item);
    });
    return list;
  }

  function others(round, shown, wants) {
    const part = document.createDocumentFragment();
    part.append(make('h3', '', say('others')));
    if (!shown.questions.length) part.append(make('p', 'hint', say('no-questions')));
    const list = make('ul', 'live-asks');
    shown.questions.forEach((one) => {
      const want = wants[one.id] || { number: 0, on: false };
      const item = make('li', 'live-ask live-ask-' + one.state);
      item.append(make('bdi', 'live-ask-text', one.text));
      if (one.wanted !== undefined) item.append(make('span', 'live-ask-note', say('wanted', one.wanted)));
      if (one.state !== 'shown') item.append(make('span', 'live-ask-note', say('question-' + one.state)));
      if (shown.phase === 'open') {
        const button = make('button', 'button', say(want.on ? 'want-not' : 'want'));
        button.type = 'button';
        button.id = 'want-' + one.id;
        button.setAttribute('aria-pressed', String(want.on));
        button.addEventListener('click', () => change(round, (state) => {
          state.wants[one.id] = { number: want.number + 1, on: !want.on, done: false };
        }));
        item.append(button);
      }
      list.append(item);
    });
    part.append(list);
    return part;
  }

  /** Draws the board below the question; `again` draws the page. */
  function board(shown, again) {
    redraw = again;
    const part = document.createDocumentFragment();
    if (!shown.roundId) return part;
    const now = mine(shown.roundId);
    if (shown.phase === 'open') part.append(form(shown.roundId, now.put));
    if (now.put.length) part.append(own(now.put));
    part.append(others(shown.roundId, shown, now.wants));
    return part;
  }

  window.MTTBoardPhone = {
    board,
    deliver,
    /** What it is drawn from, so that it is drawn anew when that changes. */
    key: (shown) => JSON.stringify([shown.questions, shown.roundId ? mine(shown.roundId) : '']),
  };
})();
