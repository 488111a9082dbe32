// SPDX-License-Identifier: Apache-2.0
// What phone, wall and console draw of a table-top exercise: its clock, a message as it would come,
// a line of the log, and lists in which nothing is lost that somebody is writing.
(function () {
  'use strict';

  const { say, make, now, state } = window.MTTLive;
  const SVG = 'http://www.w3.org/2000/svg';
  const DRAWN = {
    radio: 'M7 9h10v12H7zM9.5 9V2M10 12.5h4M10 15.5h4M17 4.5a5 5 0 0 1 0 5',
    paper: 'M5 2.5h9l5 5v14H5zM14 2.5v5h5M8.5 12h7M8.5 16h7',
    phone: 'M5 3.5h4l2 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 2v4c0 1-1 2-2 2A17 17 0 0 1 3 5.5c0-1 1-2 2-2z',
    screen: 'M2.5 4h19v13h-19zM8 21h8M12 17v4M6 8h6M6 12h9',
    media: 'M3 5h15v14H5a2 2 0 0 1-2-2zM18 9h3v8a2 2 0 0 1-2 2M6 9h9M6 12.5h4M6 16h4M12.5 12.5H15V16h-2.5z',
    person: 'M8 10.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2 20.5c0-4.5 3-6.5 6-6.5s6 2 6 6.5M14.5 4h7v6h-3l-2.5 2.5V10h-1.5z',
  };

  /** Draws how a message comes. */
  function sign(channel) {
    const out = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    out.setAttribute('class', 'tt-sign');
    out.setAttribute('viewBox', '0 0 24 24');
    out.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', DRAWN[channel] || DRAWN.paper);
    out.append(path);
    return out;
  }

  /** Returns the time of the exercise, in milliseconds, by the clock of the server. */
  function millis() {
    const clock = state().clock;
    return Math.max(0, clock.millis + (clock.running ? (now() - clock.at) * clock.factor : 0));
  }

  const two = (number) => String(number).padStart(2, '0');

  /** Writes a time of the exercise: h:mm:ss. */
  function said(time) {
    const all = Math.floor(Math.max(0, time) / 1000);
    return Math.floor(all / 3600) + ':' + two(Math.floor(all / 60) % 60) + ':' + two(all % 60);
  }

  /** Writes a time so that it reads the same way in every script. */
  function stamp(time) {
    const out = make('bdi', 'tt-stamp', said(time));
    out.dir = 'ltr';
    return out;
  }

  function roleTitle(id) {
    const known = state().roles.find((role) => role.id === id);
    return known ? known.title : say('trainer');
  }

  const seatName = (seat) => say('seat-name', seat.group, roleTitle(seat.role), seat.player);

  function markup(name, html) {
    const out = make('div', name);
    // The server lets through words and pictures alone.
    out.innerHTML = html;
    return out;
  }

  function questions(all) {
    const list = make('ul', 'tt-questions');
    all.forEach((one) => list.append(markupItem(one)));
    return list;
  }

  function markupItem(html) {
    const item = make('li');
    item.innerHTML = html;
    return item;
  }

  /** Draws a message as those see it to whom it comes. */
  function message(one) {
    const out = make('article', 'tt-message tt-' + one.channel);
    const head = make('p', 'tt-message-head');
    head.append(sign(one.channel), make('span', '', say('channel-' + one.channel)), stamp(one.at));
    out.append(head, make('h3', 'tt-message-title', one.title), markup('live-body', one.body));
    if (one.roleText) {
      const mine = make('div', 'tt-private');
      mine.append(make('p', 'tt-label', say('for-you')), markup('live-body', one.roleText));
      out.append(mine);
    }
    // What comes to all comes without questions to anybody.
    if (one.questions && one.questions.length) out.append(make('p', 'tt-label', say('questions')), questions(one.questions));
    return out;
  }

  /** Draws a line of a log; what people wrote stands in their own direction. */
  function logLine(one) {
    const out = make('li', 'tt-line tt-line-' + one.kind);
    const head = make('p', 'tt-line-head');
    head.append(stamp(one.at), make('bdi', '', roleTitle(one.role)), make('span', 'tt-kind', say('kind-' + one.kind)));
    const text = make('p', 'tt-line-text', one.text);
    text.dir = 'auto';
    out.append(head, text);
    return out;
  }

  const signs = new WeakMap();

  /** Whether somebody is writing in `element`, or has left words there that are not sent. */
  function unsent(element) {
    return [...element.querySelectorAll('input, textarea, select')].some((field) => 'unsent' in field.dataset || field === document.activeElement);
  }

  /** Returns what has the focus in `element`, by what it does; null if the focus is elsewhere. */
  function focusIn(element) {
    return element.contains(document.activeElement) ? document.activeElement.dataset.do || '' : null;
  }

  /** Gives the focus back: to what does the same, else to the whole, so that a key pressed twice does nothing else. */
  function focusAgain(element, focused) {
    if (focused === null) return;
    const again = [...element.querySelectorAll('[data-do]')].find((one) => one.dataset.do === focused) || element;
    if (again === element) element.tabIndex = -1;
    again.focus({ preventScroll: true });
  }

  function put(old, fresh) {
    const focused = focusIn(old);
    old.replaceWith(fresh);
    focusAgain(fresh, focused);
  }

  /**
   * Shows one element for each of `things`, in their order. One of which nothing has changed stays
   * what it is, with the focus and the words in it.
   */
  function list(place, things, key, build) {
    const left = new Map([...place.children].map((element) => [element.dataset.key, element]));
    let before = null;
    things.forEach((thing) => {
      const name = String(key(thing));
      const mark = JSON.stringify(thing);
      let element = left.get(name);
      if (!element || (signs.get(element) !== mark && !unsent(element))) {
        const fresh = build(thing);
        fresh.dataset.key = name;
        signs.set(fresh, mark);
        if (element) put(element, fresh);
        element = fresh;
      }
      left.delete(name);
      const due = before ? before.nextElementSibling : place.firstElementChild;
      if (due !== element) place.insertBefore(element, due);
      before = element;
    });
    left.forEach((element) => element.remove());
  }

  /** What a click does, but not the second of a double click: by then another button may stand there. */
  const once = (act) => (event) => {
    if (event.detail < 2) act();
  };

  const drawn = new WeakMap();

  /** Draws into `place` when `key` has changed, and keeps the focus in it. */
  function part(place, key, content) {
    if (drawn.get(place) === key) return;
    drawn.set(place, key);
    const focused = focusIn(place);
    place.replaceChildren(content());
    focusAgain(place, focused);
  }

  /** One entry of the hot wash in its own direction; who does it, and until when, stand below. */
  function washEntry(one) {
    const item = make('li');
    item.append(make('bdi', 'tt-said', one.text || one));
    const below = make('span', 'tt-owner');
    if (one.owner) below.append(make('bdi', '', one.owner), one.due ? ' · ' : '');
    if (one.due) below.append(make('bdi', 'tt-due', one.due));
    if (below.hasChildNodes()) item.append(below);
    return item;
  }

  /** Draws what the trainer shows of the hot wash. */
  function washed(wash) {
    const out = document.createDocumentFragment();
    ['strengths', 'gaps', 'actions'].filter((kind) => wash[kind].length).forEach((kind) => {
      const block = make('section', 'tt-block');
      const all = make('ul', 'tt-words');
      all.append(...wash[kind].map(washEntry));
      block.append(make('h3', '', say(kind)), all);
      out.append(block);
    });
    return out;
  }

  function tell(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  const clock = document.getElementById('clock');
  const ticking = [];

  function tick() {
    if (!state()) return;
    tell(clock, said(millis()));
    ticking.forEach((each) => each());
  }
  setInterval(tick, 250);

  window.MTTTableTop = {
    sign, millis, said, stamp, roleTitle, seatName, markup, markupItem, questions, message, logLine, list, part, tell, washed, once,
    onTick: (each) => ticking.push(each),
    /** What each state goes through first. */
    arrived: () => {
      tell(document.getElementById('phase'), state().ended ? say('ended') : say('phase-' + state().phase));
      document.getElementById('rehearsal').hidden = !state().rehearsal;
      tick();
    },
  };
})();
