// SPDX-License-Identifier: Apache-2.0
// What every trainer's console has: its ticket, which came in the fragment that no server sees and stays
// in this tab; steps; the link for another device; saving; the end.
(function () {
  'use strict';

  const { main, say, line, make, send, follow, join, base, headers, rest, state } = window.MTTLive;
  const home = 'mtt-live-trainer-' + main.dataset.room;
  let ticket = location.hash.slice(1);

  try {
    if (ticket) sessionStorage.setItem(home, ticket);
    else ticket = sessionStorage.getItem(home) || '';
  } catch (blocked) {
    // Without storage the ticket stays in the address.
  }
  if (ticket) history.replaceState(null, '', location.pathname + location.search);
  document.querySelectorAll('.live-languages a').forEach((link) => { link.hash = ticket; });
  join(ticket);

  /** Takes a step and answers what came of it: an HTTP status, 0 where no answer came. */
  async function take(name, more) {
    try {
      const answer = await send('/step', { do: name, revision: state().revision, ...more });
      if (!answer.ok) line((await answer.json()).error.message);
      return answer.status;
    } catch (lost) {
      line(say('lost'));
      return 0;
    }
  }

  /** Waits until the console shows another state than that of `revision`, but not for ever. */
  async function movedOn(revision) {
    for (let waits = 0; waits < 40 && state().revision === revision; waits++) await rest(50);
  }

  let turn = Promise.resolve();

  /**
   * Takes a step once those before it are seen here, however fast they are pressed, and answers
   * whether it was taken. One that only writes something down is taken again where another trainer
   * was quicker.
   */
  function inTurn(name, more, writes) {
    let seen = null;
    const mine = turn.then(async () => {
      for (let tries = writes ? 4 : 1; tries > 0; tries--) {
        const revision = state().revision;
        const status = await take(name, more);
        if (status === 200 || status === 409) seen = movedOn(revision);
        if (status !== 409) return status === 200;
        await seen;
        if (tries > 1) line('');
      }
      return false;
    });
    turn = mine.then(() => seen);
    return mine;
  }

  function button(text, main, act) {
    const out = make('button', main ? 'button main' : 'button', text);
    out.type = 'button';
    out.addEventListener('click', act);
    return out;
  }

  document.getElementById('resume').addEventListener('click', async () => {
    const link = document.getElementById('resume-link');
    link.value = location.origin + location.pathname + location.search + '#' + ticket;
    link.hidden = false;
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      line(say('copied'));
    } catch (refused) {
      // It stands there, selected.
    }
  });

  document.getElementById('end').addEventListener('click', () => take('end'));

  document.querySelectorAll('[data-save]').forEach((save) => save.addEventListener('click', async () => {
    const kind = save.dataset.save;
    const answer = await fetch(base + '/results.' + kind + '?language=' + main.dataset.language, { headers: headers({}) });
    if (!answer.ok) {
      line(say('say-failed'));
      return;
    }
    const link = make('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = 'live.' + kind;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }));

  window.MTTTrainer = {
    take,
    inTurn,
    button,
    /** Follows the room; a ticket that does not open it is said. */
    lead: (onState) => follow(onState, () => line(say('refused'))),
  };
})();
