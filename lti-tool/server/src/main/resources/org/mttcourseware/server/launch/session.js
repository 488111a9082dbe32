// SPDX-License-Identifier: Apache-2.0
// Keeps the token of a launch, fetches the views of its room with it, and puts them into the page.
// The token comes in the fragment of the address, which no server gets to see, and leaves it at once.
(function () {
  'use strict';

  const main = document.getElementById('main');
  const { session, room, view, over, lost, again } = main.dataset;
  const KEY = 'mtt-session:' + session;
  const listeners = [];
  let turns = 0;

  function stored() {
    try {
      return sessionStorage.getItem(KEY) || '';
    } catch (refused) {
      return (history.state && history.state.token) || '';
    }
  }

  /** Where the browser refuses storage, the entry of the history keeps the token over a reload. */
  function store(token) {
    try {
      sessionStorage.setItem(KEY, token);
      return {};
    } catch (refused) {
      return { token };
    }
  }

  const brought = location.hash.slice(1);
  const token = brought || stored();
  const kept = brought ? store(brought) : store(token);
  const here = location.pathname + location.search;
  history.replaceState({ ...history.state, ...kept }, '', here);

  /** Fetches an address of this room; an answer that says the session is over ends the page, unless it is asked quietly. */
  async function fetchWithToken(path, options = {}) {
    const headers = new Headers(options.headers);
    headers.set('Authorization', 'Bearer ' + token);
    const answer = await fetch(path, { ...options, headers, credentials: 'omit' });
    if (answer.status === 401 && !options.quiet) {
      say(over);
      throw new Error('the session is over');
    }
    return answer;
  }

  function say(sentence, action) {
    const words = document.createElement('p');
    words.className = 'lead';
    words.setAttribute('role', 'alert');
    words.textContent = sentence;
    const box = document.createElement('div');
    box.className = 'calm';
    box.append(words);
    if (action) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button main';
      button.textContent = again;
      button.addEventListener('click', action);
      box.append(button);
    }
    main.replaceChildren(box);
  }

  /** Puts a view into the page; of a whole page (a refusal is one) what it has to say. */
  function put(html, first) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const whole = parsed.querySelector('main');
    if (whole) {
      const box = document.createElement('div');
      box.className = whole.className;
      box.append(...whole.childNodes);
      main.replaceChildren(box);
    } else {
      main.replaceChildren(...parsed.body.childNodes);
    }
    const root = main.firstElementChild;
    const named = main.querySelector('[data-title]');
    const title = named ? named.dataset.title : parsed.title;
    if (title) document.title = title;
    if (root && root.lang) {
      document.documentElement.lang = root.lang;
      if (root.dir) document.documentElement.dir = root.dir;
    }
    listeners.forEach((heard) => heard(main));
    const heading = main.querySelector('h1');
    if (heading && !first) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  /** Fetches a view and shows it; of several asked for at once, the last is shown. */
  async function show(path, options, first) {
    const turn = ++turns;
    main.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetchWithToken(path, options);
      const html = await answer.text();
      if (turn !== turns) return false;
      put(html, first);
      return true;
    } catch (failed) {
      if (failed instanceof TypeError && turn === turns) say(lost, () => show(path, options, first));
      return false;
    } finally {
      if (turn === turns) main.removeAttribute('aria-busy');
    }
  }

  /** Turns to another view of the room, with an entry in the history. */
  async function go(path) {
    if (await show(path)) history.pushState({ ...kept, turn: path }, '', here);
  }

  main.addEventListener('click', (event) => {
    const other = event.target.closest('a[data-room]');
    if (other) {
      // Another room of the same session: its page gets the token as this one did.
      event.preventDefault();
      location.assign(other.getAttribute('href') + '#' + token);
      return;
    }
    const link = event.target.closest('a[data-turn]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(link.getAttribute('href'));
  });

  main.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('form[data-turn]')) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    const action = form.getAttribute('action');
    if (form.method === 'get') go(action + '?' + fields);
    else show(action, { method: 'POST', body: fields });
  });

  window.addEventListener('popstate', (event) => show((event.state && event.state.turn) || view));

  window.MTTSession = {
    /** The address of this room, such as '/a/academy/learn/session'. */
    room,
    fetch: fetchWithToken,
    go,
    /** Calls `heard(main)` after each view that is put into the page. */
    onView(heard) {
      listeners.push(heard);
    },
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (token) show((history.state && history.state.turn) || view, undefined, true);
    else say(over);
  });
})();
