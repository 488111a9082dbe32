// SPDX-License-Identifier: Apache-2.0
// Brings changes to an LMS: few times, on time, again if it failed, and says honestly how it stands.
// What the LMS has not taken is kept in this browser for the same learner until it has.
(function () {
  'use strict';

  const GAP = 20000;
  const SHORTEST = 1500;
  const RETRIES = [5000, 15000, 45000, 120000];

  /**
   * Makes a courier.
   * `send()` writes everything to the LMS and returns whether it was taken, or a promise of that;
   * `base` is the state the LMS had, or null as long as the LMS cannot be asked.
   */
  MTT.courier = function ({ send, quiet, learner, base }) {
    const copyKey = learner ? 'copy/' + MTT.pageKey() + '/' + MTT.code.short(learner) : '';
    let listener = () => {};
    let status = quiet ? 'review' : 'lms';
    let timer = 0;
    let last = -GAP;
    let failures = 0;
    let stopped = false;
    let dirty = false;
    let busy = false;
    let again = false;
    let latest = base || '';
    let basis = MTT.code.short(base || '');

    /** A copy counts only if the LMS still has what it had when the copy was made. */
    function rescue() {
      const copy = copyKey && !quiet ? MTT.keep.read(copyKey) : null;
      if (copy && base === null) basis = copy.base;
      return copy && copy.base === basis ? copy.state : '';
    }

    function tell(now) {
      status = now;
      listener(status);
    }

    function attempt() {
      try {
        return send();
      } catch (broken) {
        console.warn('the LMS did not answer', broken);
        return false;
      }
    }

    function keepCopy(state) {
      if (copyKey && !quiet) MTT.keep.write(copyKey, { base: basis, state });
    }

    function settle(state, taken) {
      if (taken) {
        failures = 0;
        dirty = latest !== state;
        basis = MTT.code.short(state);
        if (copyKey) MTT.keep.remove(copyKey);
        tell(dirty ? 'saving' : 'lms');
        return;
      }
      keepCopy(state);
      clearTimeout(timer);
      const pause = RETRIES[Math.min(failures, RETRIES.length - 1)];
      failures++;
      if (!stopped) timer = setTimeout(() => deliver(latest), pause);
      tell('waiting');
    }

    function deliver(state) {
      clearTimeout(timer);
      timer = 0;
      if (stopped || quiet) return;
      last = Date.now();
      const answer = attempt();
      if (typeof answer === 'boolean') {
        settle(state, answer);
        return;
      }
      busy = true;
      keepCopy(state);
      answer.then((taken) => {
        busy = false;
        const more = again;
        again = false;
        settle(state, taken);
        if (taken && more) deliver(latest);
      });
    }

    /** One delivery at a time: what comes meanwhile goes with the next. */
    function bring() {
      if (busy) again = true;
      else deliver(latest);
    }

    const tryAgain = () => {
      if (failures > 0 && !busy && !document.hidden) deliver(latest);
    };
    window.addEventListener('online', tryAgain);
    document.addEventListener('visibilitychange', tryAgain);

    return {
      rescued: rescue(),

      /** Whether what is here goes on from `state`, which the LMS has. */
      continues: (state) => basis === MTT.code.short(state),

      /** Something changed: sends it within the gap between two deliveries. */
      soon(state) {
        latest = state;
        dirty = true;
        if (failures > 0 || stopped || quiet) return;
        if (status === 'lms') tell('saving');
        clearTimeout(timer);
        timer = setTimeout(bring, Math.max(SHORTEST, last + GAP - Date.now()));
      },

      /** Something that must not wait: a result, a departure. */
      now(state) {
        latest = state;
        bring();
      },

      /** The page is going: what the LMS may not have had is here when it comes again. */
      gone(state) {
        keepCopy(state);
      },

      stop() {
        stopped = true;
        clearTimeout(timer);
      },

      onStatus(heard) {
        listener = heard;
        listener(dirty && status === 'lms' ? 'saving' : status);
      },
    };
  };
})();
