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
   * `send()` writes everything to the LMS and returns whether it was taken; `base` is the state the LMS had.
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

    /** A copy counts only if the LMS still has what it had when the copy was made. */
    function rescue() {
      const copy = copyKey && !quiet ? MTT.keep.read(copyKey) : null;
      return copy && copy.base === MTT.code.short(base) ? copy.state : '';
    }

    function tell(now) {
      status = now;
      listener(status);
    }

    function attempt() {
      try {
        return send();
      } catch (broken) {
        console.warn('SCORM: the LMS did not answer', broken);
        return false;
      }
    }

    function deliver(state) {
      clearTimeout(timer);
      timer = 0;
      if (stopped || quiet) return;
      last = Date.now();
      if (attempt()) {
        failures = 0;
        dirty = false;
        base = state;
        if (copyKey) MTT.keep.remove(copyKey);
        tell('lms');
        return;
      }
      if (copyKey) MTT.keep.write(copyKey, { base: MTT.code.short(base), state });
      const pause = RETRIES[Math.min(failures, RETRIES.length - 1)];
      failures++;
      timer = setTimeout(() => deliver(state), pause);
      tell('waiting');
    }

    let latest = base;
    const again = () => {
      if (failures > 0 && !document.hidden) deliver(latest);
    };
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);

    return {
      rescued: rescue(),

      /** Something changed: sends it within the gap between two deliveries. */
      soon(state) {
        latest = state;
        dirty = true;
        if (failures > 0 || stopped || quiet) return;
        if (status === 'lms') tell('saving');
        clearTimeout(timer);
        timer = setTimeout(() => deliver(latest), Math.max(SHORTEST, last + GAP - Date.now()));
      },

      /** Something that must not wait: a result, a departure. */
      now(state) {
        latest = state;
        deliver(state);
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
