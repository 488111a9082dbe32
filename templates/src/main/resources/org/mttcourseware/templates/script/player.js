// SPDX-License-Identifier: Apache-2.0
// Several segments inside one session with the LMS: a menu, a frame, and one joined state.
//
//   P1<open>|<segment><status><raw><progress><state>|...     open and segment are three-sign short keys,
//   status one sign, raw two (`--` for none) and progress two, each 0 to 100
(function () {
  'use strict';

  const MOST = 64000;
  const STATUS = { i: 'incomplete', c: 'completed', p: 'passed', f: 'failed' };
  const segments = {};
  let order = [];
  let open = '';
  let frame = null;

  const isDone = (segment) => segment.status !== 'incomplete';

  function fresh(entry) {
    const id = entry.dataset.segmentEntry;
    return { id, graded: entry.dataset.graded === 'true', key: MTT.code.short(id), status: 'incomplete', raw: null, progress: 0, state: '' };
  }

  function encodeOne(segment, withState) {
    const raw = segment.raw === null ? '--' : MTT.code.number(segment.raw, 2);
    const state = withState ? segment.state : '';
    return segment.key + segment.status[0] + raw + MTT.code.number(segment.progress * 100, 2) + state;
  }

  /** If all does not fit, the answers of finished segments give way; their results stay. */
  function encode() {
    const parts = (keepDone) => order.map((id) => segments[id])
      .filter((segment) => segment.state || isDone(segment))
      .map((segment) => encodeOne(segment, keepDone || !isDone(segment)));
    const join = (keepDone) => ['P1' + (open ? MTT.code.short(open) : '   ')].concat(parts(keepDone)).join('|');
    const whole = join(true);
    return whole.length <= MOST ? whole : join(false);
  }

  function decode(text) {
    if (!text || text.slice(0, 2) !== 'P1') return;
    const parts = text.split('|');
    open = order.find((id) => MTT.code.short(id) === parts[0].slice(2, 5)) || '';
    for (const part of parts.slice(1)) {
      const id = order.find((candidate) => MTT.code.short(candidate) === part.slice(0, 3));
      if (!id) continue;
      const raw = part.slice(4, 6);
      Object.assign(segments[id], {
        status: STATUS[part[3]] || 'incomplete',
        raw: raw === '--' ? null : MTT.code.value(raw),
        progress: MTT.code.value(part.slice(6, 8)) / 100,
        state: part.slice(8),
      });
    }
  }

  function save() {
    const progress = order.reduce((sum, id) => sum + segments[id].progress, 0) / order.length;
    MTT.tracking.save({ state: encode(), location: open || 'menu', progress: MTT.score.round(progress) });
  }

  function joined() {
    const all = order.map((id) => segments[id]);
    const scored = all.some((segment) => segment.raw !== null);
    const graded = all.filter((segment) => segment.graded);
    const complete = all.every(isDone);
    const failed = all.some((segment) => segment.status === 'failed');
    const passed = all.some((segment) => segment.status === 'passed');
    const result = { status: !complete ? 'incomplete' : failed ? 'failed' : passed ? 'passed' : 'completed' };
    if (scored) {
      // A test not sent yet counts as nothing, so that the grade only grows as one goes on.
      const raw = MTT.score.round(graded.reduce((sum, segment) => sum + (segment.raw || 0), 0) / graded.length);
      Object.assign(result, { raw, min: 0, max: 100, scaled: raw / 100 });
    }
    return result;
  }

  function showMenu() {
    for (const entry of MTT.all(document, '[data-segment-entry]')) {
      const segment = segments[entry.dataset.segmentEntry];
      MTT.showStanding(entry, isDone(segment) ? segment.status : segment.state ? 'begun' : '');
    }
    const complete = order.every((id) => isDone(segments[id]));
    document.getElementById('finish').textContent = MTT.text(complete ? 'summary.finish' : 'summary.leave');
  }

  /** The page in the frame hands its changes over after a moment: now it has to. */
  function gather() {
    try {
      const inner = frame.contentWindow.MTT;
      if (inner && inner.record) inner.record.flush();
    } catch (otherSite) {
      // Not a page of ours: nothing to gather.
    }
  }

  function toMenu() {
    gather();
    open = '';
    save();
    frame.hidden = true;
    frame.src = 'about:blank';
    document.documentElement.classList.remove('playing');
    showMenu();
    MTT.showStatus(MTT.tracking);
    MTT.focus(document.querySelector('h1'));
  }

  function openSegment(id) {
    const entry = document.querySelector('[data-segment-entry="' + id + '"] a');
    gather();
    open = id;
    save();
    document.documentElement.classList.add('playing');
    frame.hidden = false;
    frame.title = entry.textContent.trim();
    frame.src = entry.getAttribute('href');
    frame.focus();
  }

  /** The tracking of one segment's page inside the frame. */
  function trackingOf(id, mode) {
    const segment = segments[id];
    return {
      name: 'player',
      links: true,
      start: () => Promise.resolve({ entry: segment.state ? 'resume' : 'new', state: segment.state, mode, credit: true, language: '' }),
      save(change) {
        segment.state = change.state;
        segment.progress = change.progress;
        save();
      },
      interaction: (answer) => MTT.tracking.interaction(answer),
      result(outcome) {
        const news = segment.status !== outcome.status || (outcome.raw !== undefined && segment.raw !== outcome.raw);
        segment.status = outcome.status;
        if (outcome.raw !== undefined) segment.raw = outcome.raw;
        save();
        if (news && MTT.tracking.part) MTT.tracking.part(id, outcome);
        MTT.tracking.result(joined());
      },
      exit() {},
      home: toMenu,
      open: openSegment,
      onStatus(listener) {
        MTT.tracking.onStatus((state) => {
          try {
            listener(state);
          } catch (gone) {
            // That page has left the frame.
          }
        });
      },
      retry: () => MTT.tracking.retry(),
      leaveSoon() {},
    };
  }

  function leave(how) {
    gather();
    save();
    MTT.tracking.exit(how);
  }

  function ready(info) {
    const entries = MTT.all(document, '[data-segment-entry]');
    order = entries.map((entry) => entry.dataset.segmentEntry);
    entries.forEach((entry) => { segments[entry.dataset.segmentEntry] = fresh(entry); });
    decode(info.state);
    frame = document.getElementById('frame');
    MTT.player = { tracking: (id) => trackingOf(id, info.mode) };
    document.addEventListener('click', (event) => {
      const entry = event.target.closest('[data-segment-entry]');
      if (!entry || !event.target.closest('a')) return;
      event.preventDefault();
      openSegment(entry.dataset.segmentEntry);
    });
    document.getElementById('menu').addEventListener('click', toMenu);
    document.getElementById('finish').addEventListener('click', () => {
      // What was failed may be tried again: then the attempt must not end.
      leave({ finished: order.every((id) => isDone(segments[id]) && segments[id].status !== 'failed') });
      document.getElementById('finish').replaceWith(MTT.make('p', { class: 'farewell', text: MTT.text('summary.farewell') }));
      if (window.opener) window.close();
    });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) return;
      gather();
      MTT.tracking.leaveSoon();
    });
    window.addEventListener('pagehide', () => leave({ finished: false, gone: true }));
    document.documentElement.classList.add('scripted');
    MTT.showStatus(MTT.tracking);
    showMenu();
    if (open) openSegment(open);
  }

  /** Returns the player in whose frame this page is, or null. */
  MTT.shell = function () {
    try {
      return window.parent !== window && window.parent.MTT ? window.parent.MTT.player : null;
    } catch (otherSite) {
      return null;
    }
  };

  MTT.startPlayer = () => MTT.tracking.start().then(ready);
})();
