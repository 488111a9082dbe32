// SPDX-License-Identifier: Apache-2.0
// Opens the console of a live session in a window of its own: the frame of an LMS is small. Where no
// window may open, the console takes the place of this page. The ticket stands in a fragment alone.
(function () {
  'use strict';

  /** Opened at the click, before anything is asked for: later a browser would take it for an advertisement. */
  function blank() {
    try {
      return window.open('about:blank', '_blank');
    } catch (refused) {
      return null;
    }
  }

  function say(words) {
    const line = document.querySelector('[data-live-said]');
    line.textContent = words || line.dataset.failed;
    line.hidden = false;
  }

  async function lead(form, opened) {
    let words = '';
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await MTTSession.fetch(form.getAttribute('action'), { method: 'POST', body, headers: { Accept: 'application/json' } });
      const told = await answer.json();
      if (answer.ok) {
        if (opened) {
          opened.opener = null;
          opened.location.replace(told.console);
          MTTSession.go(MTTSession.room + '/live?link=' + encodeURIComponent(body.get('link')));
        } else {
          location.assign(told.console);
        }
        return;
      }
      words = told.error.message;
    } catch (lost) {
      // Said below.
    }
    if (opened) opened.close();
    say(words);
  }

  document.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-console]');
    if (!form) return;
    event.preventDefault();
    lead(form, blank());
  });
})();
