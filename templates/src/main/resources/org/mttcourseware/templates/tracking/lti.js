// SPDX-License-Identifier: Apache-2.0
// Tracking by the LTI tool. It shows this page in a frame without an origin: nothing can be kept here, and nothing
// asked of a server. The window around the frame does both; it hands over a port on our greeting. It alone knows
// the session. The contract stands in local.js.
//
//   to the window      {start} {save: {state, location, progress}} {result: {status}} {exit: {finished}} {leave} {retry}
//                      {mark: {quiz, answers, look}, number} {height} {home}: back to the course, once all is saved
//   from the window    {started: {entry, state, mode, credit, language, only, home, standings}} {status}
//                      {marked: entries or null, number}
//
// The server marks: it has the answers, so it is told of no interactions, and of a result only the status.
(function () {
  'use strict';

  const PATIENCE = 15000;
  const waiting = {};
  let port = null;
  let listener = () => {};
  let status = 'server';
  let standings = {};
  let number = 0;
  let started = null;

  function say(message) {
    port.postMessage(message);
  }

  function hear(message) {
    if (message.started) started(message.started);
    if (message.status) {
      status = message.status;
      listener(status);
    }
    const asked = waiting[message.number];
    if (!asked) return;
    delete waiting[message.number];
    if (message.marked) asked.done(message.marked);
    else asked.failed(new Error('the server did not mark'));
  }

  /** Greets the window around this page; it answers once, with the port and what we greeted with. */
  function connect() {
    return new Promise((done, failed) => {
      const greeting = Array.from(crypto.getRandomValues(new Uint32Array(4))).join('-');
      const timer = setTimeout(() => failed(new Error('no window answered')), PATIENCE);
      window.addEventListener('message', function answered(event) {
        if (event.source !== window.parent || !event.data || event.data.port !== greeting || !event.ports[0]) return;
        window.removeEventListener('message', answered);
        clearTimeout(timer);
        port = event.ports[0];
        port.onmessage = (heard) => hear(heard.data);
        done();
      });
      if (window.parent === window) failed(new Error('no window around this page'));
      else window.parent.postMessage({ greeting }, '*');
    });
  }

  /** The window gives a frame the height that its page needs. */
  function tellHeight() {
    const parts = MTT.all(document.body, ':scope > header, :scope > main, :scope > footer');
    const tell = () => say({ height: parts.reduce((sum, part) => sum + part.offsetHeight, 0) });
    if (!('ResizeObserver' in window)) return;
    const watch = new ResizeObserver(tell);
    parts.forEach((part) => watch.observe(part));
  }

  function begin() {
    const info = new Promise((done) => { started = done; });
    say({ start: true });
    return info.then((heard) => {
      standings = heard.standings || {};
      if (heard.home) MTT.tracking.home = () => say({ home: true });
      tellHeight();
      return heard;
    });
  }

  function alone() {
    Object.assign(MTT.tracking, MTT.alone('nolms'), { links: false, mark: undefined, standing: undefined });
    return MTT.tracking.start();
  }

  MTT.tracking = {
    name: 'lti',
    links: false,
    /** Telling costs nothing: the window decides when to send. */
    prompt: true,

    start: () => connect().then(begin, alone),

    save: (change) => say({ save: { state: change.state, location: change.location, progress: change.progress } }),
    interaction() {},
    result: (outcome) => say({ result: { status: outcome.status } }),
    exit: (how) => say({ exit: { finished: how.finished } }),
    leaveSoon: () => say({ leave: true }),
    retry: () => say({ retry: true }),

    onStatus(heard) {
      listener = heard;
      listener(status);
    },

    mark(quiz, answers, look) {
      number++;
      const sent = number;
      return new Promise((done, failed) => {
        waiting[sent] = { done, failed };
        say({ mark: { quiz, answers, look: Boolean(look) }, number: sent });
      });
    },

    standing: (quiz) => standings[quiz] || null,
  };
})();
