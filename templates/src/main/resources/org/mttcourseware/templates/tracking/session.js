// SPDX-License-Identifier: Apache-2.0
// A session with a learning record store: what is said when. The rules are those of cmi5 9.3, which do no harm
// elsewhere: initialized first; completed and passed once in a registration; one of passed and failed in a visit,
// so that a failure is told when the visit ends, if it was not mended by then; terminated last. For cmi5.js and xapi.js.
(function () {
  'use strict';

  const STATE = 'org.mttcourseware.state';
  const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

  /**
   * Makes a tracking.
   * `launch`: {actor, activity, registration}. `visit`: {read, write} as in visit.js. `connect()`: Promise of
   * {lrs, mode, language, mastery, returnUrl, context(core, judged)}; it is asked again as long as it fails.
   */
  MTT.session = function ({ launch, visit, connect }) {
    const learner = JSON.stringify([launch.actor, launch.registration, launch.activity]);
    const begun = visit.read().begun || Date.now();
    let store = null;
    let connecting = null;
    let courier = null;
    let outbox = null;
    let work = { state: '', location: '', progress: 0 };
    let done = {};
    let outcome = null;
    let told = 0;
    let quiet = false;
    let blind = false;
    let over = false;
    let ending = false;
    let left = false;
    let goHome = () => {};

    const elapsed = () => MTT.statements.duration((Date.now() - begun) / 1000);

    function dress(core) {
      const judged = core.defined && (core.verb === 'passed' || core.verb === 'failed');
      return Object.assign({
        id: core.id,
        actor: launch.actor,
        verb: MTT.statements.verb(core.verb),
        object: core.object || store.object,
        context: store.context(core, judged && !isNaN(store.mastery)),
        timestamp: core.at,
      }, core.result ? { result: core.result } : {});
    }

    /** If this visit was ended before the page was loaded anew, and the store knows, no more can be said in it. */
    function wasEnded(found) {
      const last = visit.read().terminated;
      if (!last) return Promise.resolve(false);
      return found.lrs.has(last).then((there) => {
        if (there === false) visit.write({ terminated: '' });
        return there !== false;
      });
    }

    /** A failure is told in the last moment of a visit: if it did not arrive, it is told at the end of this one. */
    function withoutLostFailure(found, kept) {
      const failed = kept && kept.done && kept.done.failed;
      if (!failed) return kept || {};
      return found.lrs.has(failed.id).then((there) => {
        if (there === false) delete kept.done.failed;
        return kept;
      });
    }

    function open(found) {
      const before = found.lrs.state(STATE).then((kept) => withoutLostFailure(found, kept));
      return Promise.all([before, wasEnded(found)]).then(([kept, ended]) => {
        store = Object.assign(found, { dress });
        quiet = found.mode !== 'normal';
        over = ended;
        return kept;
      });
    }

    function reach() {
      if (!connecting) {
        connecting = connect().then(open);
        connecting.catch(() => { connecting = null; });
      }
      return connecting;
    }

    function verdict() {
      if (!outcome || outcome.scaled === undefined || !['passed', 'failed'].includes(outcome.status)) return '';
      if (isNaN(store.mastery)) return outcome.status;
      return outcome.scaled >= store.mastery ? 'passed' : 'failed';
    }

    function say(verb, result, once) {
      const core = { verb, defined: true, once: Boolean(once) };
      if (result) core.result = result;
      if (once && UUID.test(launch.registration)) core.id = MTT.statements.uuidWithin(launch.registration, launch.activity + ' ' + verb);
      return outbox.add(core);
    }

    function sayOnce(verb, result) {
      if (!done[verb] && !outbox.holds(verb)) say(verb, result, true);
    }

    function sayEnd() {
      if (visit.read().terminated) return;
      if (verdict() === 'failed' && !quiet && !done.passed && !(done.failed && done.failed.scaled === outcome.scaled)) {
        const id = say('failed', { success: false, score: MTT.statements.score(outcome), duration: elapsed() });
        done.failed = { scaled: outcome.scaled, id };
      }
      visit.write({ terminated: say('terminated', { duration: elapsed() }) });
    }

    /** Turns what is known into statements that wait. */
    function decide() {
      const complete = outcome && outcome.status !== 'incomplete';
      const percent = Math.min(99, Math.round(work.progress * 100));
      if (!quiet && !complete && !done.completed && percent > told) {
        told = percent;
        outbox.add({ verb: 'progressed', result: { extensions: { [PROGRESS]: percent } } });
      }
      if (!quiet && complete) sayOnce('completed', { completion: true, duration: elapsed() });
      if (!quiet && verdict() === 'passed') {
        sayOnce('passed', { success: true, score: MTT.statements.score(outcome), duration: elapsed() });
      }
      if (ending) sayEnd();
    }

    function taken(core) {
      if (core.verb === 'initialized') visit.write({ initialized: true });
      else if (core.once) done[core.verb] = true;
    }

    const toKeep = () => ({ state: work.state, location: work.location, progress: work.progress, done });

    function finished() {
      left = true;
      courier.stop();
      goHome();
    }

    /** The LMS came late, and it has work that was not shown here, or wants none recorded: begin with that. */
    function surprised(kept) {
      return blind && (quiet || over || !courier.continues(kept.state || ''));
    }

    function send() {
      return reach()
        .then((kept) => {
          if (surprised(kept)) {
            left = true;
            location.reload();
            return false;
          }
          if (blind) done = kept.done || {};
          blind = false;
          if (over) return true;
          decide();
          return outbox.flush(store);
        })
        .then((good) => (store && !blind ? store.lrs.writeState(STATE, toKeep()).then((stored) => good && stored) : false))
        .then((good) => {
          if (good && ending) finished();
          return good;
        }, () => false);
    }

    function prepare(kept) {
      const base = kept.state || '';
      done = kept.done || {};
      told = Math.round((kept.progress || 0) * 100);
      courier = MTT.courier({ send, quiet, learner, base: blind ? null : base });
      work = { state: courier.rescued || base, location: kept.location || '', progress: kept.progress || 0 };
      // What waits from a visit that counts is not for one that looks back.
      const key = (quiet ? 'looks/' : 'statements/') + MTT.pageKey() + '/' + MTT.code.short(learner);
      outbox = MTT.outbox({ key, continued: Boolean(visit.read().begun), taken });
      visit.write({ begun });
      if (!over) outbox.drop(['failed', 'terminated']);
      if (!visit.read().initialized && !outbox.holds('initialized')) outbox.add({ verb: 'initialized', defined: true }, true);
      if (store && !over) outbox.flush(store);
      if (blind) courier.now(work.state);
      else courier.soon(work.state);
      if (store && store.returnUrl) MTT.tracking.home = () => {};
      return {
        entry: work.state ? 'resume' : 'new',
        state: work.state,
        mode: store ? store.mode : 'normal',
        credit: !quiet,
        language: store ? store.language : '',
      };
    }

    /** The page goes: what is left is sent at once. */
    function leave() {
      if (left) return;
      left = true;
      courier.gone(work.state);
      if (!store || over) return;
      ending = true;
      decide();
      outbox.last(store);
      if (!quiet) store.lrs.writeState(STATE, toKeep()).catch(() => {});
    }

    return {
      start: () => reach().catch((fault) => {
        console.warn('xAPI: no session yet', fault);
        blind = true;
        return {};
      }).then(prepare),

      save(change) {
        if (quiet || ending) return;
        work = { state: change.state, location: change.location, progress: change.progress };
        courier.soon(work.state);
      },

      interaction(answer) {
        this.say(MTT.statements.answered(answer));
      },

      result(now) {
        if (quiet || ending) return;
        outcome = now;
        courier.now(work.state);
      },

      exit(how) {
        if (how.gone) {
          leave();
          return;
        }
        if (ending) return;
        ending = true;
        if (store && store.returnUrl) goHome = () => { location.assign(store.returnUrl); };
        if (quiet) {
          decide();
          outbox.flush(store).then(finished);
        } else courier.now(work.state);
      },

      /** Says something whose order no standard rules. */
      say(core) {
        if (!quiet && !ending) outbox.add(core);
      },

      onStatus: (listener) => courier.onStatus((state) => listener(over && state === 'lms' ? 'ended' : state)),
      retry: () => courier.now(work.state),
      leaveSoon() {
        if (!quiet && !ending) courier.now(work.state);
      },
    };
  };
})();
