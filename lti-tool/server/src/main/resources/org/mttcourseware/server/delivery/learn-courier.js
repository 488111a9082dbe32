// SPDX-License-Identifier: Apache-2.0
// Brings what a learner does to the server: soon, in order, again if it failed. What the server has not taken is kept
// in this browser until it has, and counts when the same work is opened here again before anybody else went on with it.
(function () {
  'use strict';

  const SOON = 2000;
  const RETRIES = [2000, 5000, 15000, 30000, 60000];
  const PATIENCE = 20000;

  function storage() {
    try {
      localStorage.setItem('mtt-try', '1');
      localStorage.removeItem('mtt-try');
      return localStorage;
    } catch (refused) {
      return null; // blocked in a frame, or by the person: both are their right
    }
  }

  const local = storage();

  function read(key) {
    try {
      return local && JSON.parse(local.getItem(key));
    } catch (broken) {
      return null;
    }
  }

  /** Calls the server; gives up after a while, but not on the last call of a page that goes. */
  window.MTTCall = function (path, body, keepalive) {
    const stop = new AbortController();
    const timer = keepalive ? 0 : setTimeout(() => stop.abort(), PATIENCE);
    return MTTSession.fetch(MTTSession.room + path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      keepalive: Boolean(keepalive),
      signal: keepalive ? undefined : stop.signal,
    }).finally(() => clearTimeout(timer));
  };

  /**
   * Makes a courier for one visit.
   * `info` is the server's answer to the start, `about` what each call says of the page, `onStatus` hears how it
   * stands (server sending waiting elsewhere trial), `onNewer` that somebody else has gone on with this work.
   */
  window.MTTCourier = function (info, about, { onStatus, onNewer }) {
    const key = 'mtt-kept:' + info.work;
    let revision = info.revision;
    let number = 0;
    let work = null;
    let dirty = false;
    let busy = false;
    let timer = 0;
    let failures = 0;
    let over = !info.kept;
    let looked = 0;
    let since = document.hidden ? 0 : Date.now();

    let visit = info.visit;
    let flight = Promise.resolve();

    // What is kept goes on as the visit that it is of: its last call may still be on its way.
    const kept = over ? null : read(key);
    if (kept && kept.revision === revision) {
      ({ work, visit, number } = kept);
      dirty = true;
    } else if (local && kept) local.removeItem(key);

    function keep() {
      if (local && work && !over) {
        try {
          local.setItem(key, JSON.stringify({ revision, visit, number, work }));
        } catch (full) {
          // The server is asked again anyway.
        }
      }
    }

    function count() {
      if (since) looked += Date.now() - since;
      since = document.hidden ? 0 : Date.now();
    }

    function body() {
      count();
      number++;
      return Object.assign({}, about, work, { visit, number, revision, seconds: Math.round(looked / 1000) });
    }

    function took(answer, sent) {
      if (answer.revision > revision) revision = answer.revision;
      if (sent.number !== number) return;
      looked = Math.max(0, looked - sent.seconds * 1000);
      failures = 0;
      if (!dirty) {
        if (local) local.removeItem(key);
        onStatus('server');
      }
    }

    function failed() {
      dirty = true;
      keep();
      clearTimeout(timer);
      timer = setTimeout(() => deliver(false), RETRIES[Math.min(failures, RETRIES.length - 1)]);
      failures++;
      onStatus('waiting');
    }

    function newer() {
      over = true;
      clearTimeout(timer);
      if (local) local.removeItem(key);
      onStatus('elsewhere');
      onNewer();
    }

    async function send(sent, leaving) {
      try {
        const answer = await MTTCall('/save', sent, leaving);
        if (answer.status === 409) newer();
        else if (answer.ok) took(await answer.json(), sent);
        else failed();
      } catch (lost) {
        if (lost.name === 'TypeError' || lost.name === 'AbortError') failed();
        else over = true; // the session is over: what is kept here waits for the next
      } finally {
        busy = false;
        if (dirty && !timer && !over) soon();
      }
    }

    function deliver(leaving) {
      clearTimeout(timer);
      timer = 0;
      if (over || !dirty || !work || (busy && !leaving)) return flight;
      busy = true;
      dirty = false;
      const sent = body();
      keep();
      flight = send(sent, leaving);
      return flight;
    }

    function soon() {
      if (over || timer || busy) return;
      timer = setTimeout(() => deliver(false), SOON);
    }

    const again = () => {
      if (failures > 0 && !document.hidden) deliver(false);
    };
    const seen = () => {
      count();
      again();
    };
    const leave = () => {
      if (dirty || busy) {
        dirty = true;
        deliver(true);
      }
    };
    window.addEventListener('online', again);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', seen);
    if (dirty) soon();
    onStatus(over ? 'trial' : dirty ? 'sending' : 'server');

    return {
      /** The work as it stands here, if it is not yet what the server has. */
      kept: dirty ? work : null,

      /** Takes a change; sends it soon. */
      change(part) {
        work = Object.assign({ status: 'incomplete' }, work, part);
        dirty = true;
        if (over) return;
        keep();
        if (failures === 0) onStatus('sending');
        soon();
      },

      /** Sends what is not sent yet, now; resolves when it was tried. */
      now: () => flight.then(() => deliver(false)),
      leave,

      /** Whether there is nothing left to send. */
      isDone: () => over || !dirty,

      stop() {
        over = true;
        clearTimeout(timer);
        window.removeEventListener('online', again);
        window.removeEventListener('pagehide', leave);
        document.removeEventListener('visibilitychange', seen);
      },
    };
  };
})();
