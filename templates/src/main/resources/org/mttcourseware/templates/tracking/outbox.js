// SPDX-License-Identifier: Apache-2.0
// Statements on their way to a learning record store: in their order, each until the store has it, also over a reload
// of the page. A statement keeps its id, so that one sent twice is there once. For cmi5.js and xapi.js.
//
// What waits are cores: {id, verb, result, at} and, where it is not the launched activity, {object}. `defined` is one
// whose order the standard rules; it belongs to its visit. `once` may be there from an earlier visit.
(function () {
  'use strict';

  const MOST = 50;
  const ONE_IS_WRONG = [400, 403, 409, 413];
  const NEVER = [400, 413];

  /**
   * Makes an outbox that keeps what waits under `key`. `continued` says whether this visit was here before; of
   * other visits only what is free of order is brought. `taken(core)` hears what the store has.
   */
  MTT.outbox = function ({ key, continued, taken }) {
    let waiting = (MTT.keep.read(key) || []).filter((core) => continued || !core.defined);
    let running = null;
    let held = [];
    let refused = false;

    function keep() {
      if (waiting.length > 0) MTT.keep.write(key, waiting);
      else MTT.keep.remove(key);
    }

    function remove(cores) {
      waiting = waiting.filter((core) => !cores.includes(core));
      keep();
    }

    function done(cores) {
      remove(cores);
      cores.forEach(taken);
      return true;
    }

    /** One statement alone: whether the next may follow. */
    function single(core, store) {
      return store.lrs.post([store.dress(core)]).then((status) => {
        if (status >= 200 && status < 300) return done([core]);
        // It may be there: the answer to it was lost, or it was said in an earlier visit that was forgotten.
        if (status === 409) return store.lrs.has(core.id).then((there) => there !== false && done([core]));
        if (status === 403 && core.once) return store.lrs.has(core.id).then((there) => there === true && done([core]));
        if (status === 403 && !core.defined) {
          held.push(core); // this one is not wanted: it must not keep back what counts
          return true;
        }
        if (!NEVER.includes(status)) return false;
        console.warn('xAPI: the LRS refused ' + core.verb + ', status ' + status);
        refused = true;
        remove([core]);
        return true;
      });
    }

    function send(cores, store) {
      return store.lrs.post(cores.map(store.dress)).then((status) => {
        if (status >= 200 && status < 300) return done(cores);
        if (!ONE_IS_WRONG.includes(status)) return false;
        return cores.reduce((before, core) => before.then((good) => good && single(core, store)), Promise.resolve(true));
      });
    }

    function all(store) {
      const next = waiting.filter((core) => !held.includes(core)).slice(0, MOST);
      if (next.length === 0) return Promise.resolve(held.length === 0 && !refused);
      return send(next, store).then((good) => good && all(store));
    }

    return {
      add(core, first) {
        const whole = Object.assign({ id: MTT.statements.uuid(), at: new Date().toISOString() }, core);
        if (first) {
          // Order goes by time: what an earlier visit left is said in this one.
          waiting.forEach((other) => { other.at = whole.at; });
          waiting.unshift(whole);
        } else waiting.push(whole);
        keep();
        return whole.id;
      },

      holds: (verb) => waiting.some((core) => core.verb === verb && core.defined),
      drop: (verbs) => remove(waiting.filter((core) => core.defined && verbs.includes(core.verb))),

      /** Brings all that waits to `store`, `{lrs, dress}`; resolves to whether all of it is there. */
      flush(store) {
        if (!running) {
          const finished = () => { running = null; };
          held = [];
          running = all(store).catch(() => false);
          running.then(finished);
        }
        return running;
      },

      /**
       * The page is going: sends all that waits and waits for no answer. What is on its way goes once more: it could
       * be overtaken by the end of the visit, and the store takes the same statement twice for one.
       */
      last(store) {
        const rest = waiting.filter((core) => !held.includes(core));
        if (rest.length > 0) store.lrs.post(rest.map(store.dress)).catch(() => {});
      },
    };
  };
})();
