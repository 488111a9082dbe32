// SPDX-License-Identifier: Apache-2.0
// The teacher's room: names from the LMS while the page is open, times as the reader's clock has them,
// the table as a file. Names stay in this page: they are neither stored nor sent anywhere.
(function () {
  'use strict';

  function localTimes(main) {
    main.querySelectorAll('time[data-local]').forEach((time) => {
      const at = new Date(time.dateTime);
      time.title = time.textContent;
      time.textContent = at.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    });
  }

  /** The pseudonym stays beside the name: it is what the file and the log have. */
  function show(view, answer) {
    view.querySelectorAll('[data-learner]').forEach((row) => {
      const name = answer.names[row.dataset.learner];
      const place = row.querySelector('.teach-name');
      if (name && place) place.textContent = name;
    });
    const note = view.querySelector('.teach-note');
    if (note) note.textContent = answer.note;
    const others = view.querySelector('.teach-others');
    if (!others || !answer.others.length) return;
    others.hidden = false;
    others.querySelector('ul').replaceChildren(...answer.others.map((name) => {
      const line = document.createElement('li');
      const words = document.createElement('bdi');
      words.textContent = name;
      line.append(words);
      return line;
    }));
  }

  async function names(view) {
    const note = view.querySelector('.teach-note');
    if (!view.querySelector('.teach-name') && !view.querySelector('.teach-others')) return;
    if (note) note.textContent = view.dataset.wait;
    try {
      const answer = await MTTSession.fetch(view.dataset.names);
      show(view, answer.ok ? await answer.json() : { names: {}, others: [], note: view.dataset.lost });
    } catch (lost) {
      if (note) note.textContent = view.dataset.lost;
    }
  }

  async function save(button) {
    const answer = await MTTSession.fetch(button.dataset.save);
    if (!answer.ok) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = button.dataset.as;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-save], [data-print]');
    if (!button) return;
    if ('print' in button.dataset) window.print();
    else save(button);
  });

  MTTSession.onView((main) => {
    const view = main.querySelector('.teach');
    if (!view) return;
    localTimes(view);
    names(view);
  });
})();
