// SPDX-License-Identifier: Apache-2.0
// Remembers what is chosen while the list changes, counts it, and sends the signed answer to the LMS.
(function () {
  'use strict';

  const chosen = new Map();
  let busy = false;

  function fill(words, count, minutes) {
    return words.replace('{n}', String(count)).replace('{m}', String(minutes));
  }

  function count(main) {
    const line = main.querySelector('.linking-count');
    if (!line) return;
    const minutes = Array.from(chosen.values()).reduce((sum, one) => sum + one, 0);
    const { none, some, minutes: timed } = line.dataset;
    line.textContent = chosen.size === 0 ? none : fill(minutes ? timed : some, chosen.size, minutes);
    if (chosen.size) main.querySelector('.linking-wrong').textContent = '';
  }

  function choose(box) {
    if (box.type === 'radio') chosen.clear();
    if (box.checked) chosen.set(box.value, Number(box.dataset.minutes));
    else chosen.delete(box.value);
  }

  /** Leaves the tool: a form of the page goes to the address that the LMS gave in its signed request. */
  function post(answer) {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = answer.url;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'JWT';
    field.value = answer.JWT;
    form.append(field);
    document.body.append(form);
    form.submit();
  }

  async function send(main, items) {
    if (busy) return;
    busy = true;
    const wrong = main.querySelector('.linking-wrong');
    wrong.textContent = '';
    const body = new URLSearchParams();
    items.forEach((item) => body.append('item', item));
    try {
      const answer = await MTTSession.fetch(MTTSession.room + '/answer', {
        method: 'POST', body, headers: { Accept: 'application/json' },
      });
      const said = await answer.json();
      if (answer.ok) post(said);
      else wrong.textContent = said.error.message;
    } catch (failed) {
      // Where the session is over, the page says so itself.
      if (wrong.isConnected) wrong.textContent = wrong.dataset.lost;
    }
    busy = false;
  }

  /** A preview keeps nothing and marks nothing: the content gets a port that only says how to begin. */
  function preview(frame) {
    window.addEventListener('message', function greeted(event) {
      if (!frame.isConnected) {
        window.removeEventListener('message', greeted);
        return;
      }
      if (event.source !== frame.contentWindow || !event.data || !event.data.greeting) return;
      const channel = new MessageChannel();
      const port = channel.port1;
      port.onmessage = (heard) => {
        const message = heard.data;
        if (message.mark) port.postMessage({ marked: null, number: message.number });
        if (!message.start) return;
        port.postMessage({
          started: {
            entry: 'new', state: '', mode: 'normal', credit: false, home: false, standings: null,
            language: frame.dataset.language, only: frame.dataset.only,
          },
        });
      };
      frame.contentWindow.postMessage({ port: event.data.greeting }, '*', [channel.port2]);
    });
  }

  MTTSession.onView((main) => {
    main.querySelectorAll('input[name="item"]').forEach((box) => {
      box.checked = chosen.has(box.value);
      const details = box.closest('details');
      if (box.checked && details) details.open = true;
      box.addEventListener('change', () => {
        choose(box);
        count(main);
      });
    });
    main.querySelectorAll('.linking-choice').forEach((form) => {
      form.addEventListener('submit', (event) => event.preventDefault());
    });
    const add = main.querySelector('[data-linking="add"]');
    if (add) {
      add.addEventListener('click', () => {
        const wrong = main.querySelector('.linking-wrong');
        if (chosen.size) send(main, Array.from(chosen.keys()));
        else wrong.textContent = wrong.dataset.none;
      });
      main.querySelector('[data-linking="cancel"]').addEventListener('click', () => send(main, []));
    }
    const frame = main.querySelector('.linking-frame');
    if (frame) preview(frame);
    count(main);
  });
})();
