// SPDX-License-Identifier: Apache-2.0
// What every participant's page has: coming in by the code, and a place to keep what this browser alone knows.
(function () {
  'use strict';

  const { main, say, line, follow, join, rest } = window.MTTLive;
  const home = 'mtt-live-' + main.dataset.room;
  const memory = new Map();

  function keep(key, value) {
    memory.set(key, value);
    try { localStorage.setItem(key, value); } catch (blocked) { line(say('no-storage')); }
  }

  function kept(key) {
    if (memory.has(key)) return memory.get(key);
    try { return localStorage.getItem(key); } catch (blocked) { return null; }
  }

  /** Comes in by the code, once for this browser, and follows the room from then on. */
  async function comeIn(onState) {
    for (let failures = 1; !kept(home); failures++) {
      try {
        const answer = await fetch('/live/' + main.dataset.code + '/join', { method: 'POST', headers: { Accept: 'application/json' } });
        const body = await answer.json();
        if (answer.ok) {
          keep(home, body.ticket);
          break;
        }
        line(body.error.message);
        if (answer.status === 404) return;
      } catch (lost) {
        line(say('lost'));
      }
      await rest(Math.min(8000, 800 * failures));
    }
    join(kept(home));
    follow(onState);
  }

  window.MTTParticipant = { keep, kept, home, comeIn };
})();
