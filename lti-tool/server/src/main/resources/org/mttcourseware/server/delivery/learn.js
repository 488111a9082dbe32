// SPDX-License-Identifier: Apache-2.0
// The window around the content: hands it a port, passes on what it says, and keeps the session to itself. What may be
// said stands in the templates, tracking/lti.js.
(function () {
  'use strict';

  const RETRIES = [1000, 3000, 10000, 30000];
  let room = null;

  const pause = (time) => new Promise((done) => { setTimeout(done, time); });

  /** One lesson, from the moment its view is shown until another view takes its place. */
  function open(element) {
    const frame = element.querySelector('.learn-frame');
    const line = element.querySelector('.learn-line');
    const newer = element.querySelector('.learn-newer');
    const about = { content: element.dataset.content, language: element.dataset.language };
    let port = null;
    let courier = null;
    let left = false;

    function say(message) {
      if (port) port.postMessage(message);
    }

    function tell(words) {
      line.textContent = words;
      line.hidden = !words;
    }

    /** The start is asked for until there is an answer: without it there is nothing to lose. */
    async function start() {
      for (let turn = 0; !left; turn++) {
        try {
          const answer = await MTTCall('/start', about);
          if (answer.ok) return answer.json();
        } catch (lost) {
          if (!element.isConnected) return null;
        }
        tell(element.dataset.offline);
        await pause(RETRIES[Math.min(turn, RETRIES.length - 1)]);
      }
      return null;
    }

    async function begin() {
      const asking = port;
      if (courier) courier.stop();
      courier = null;
      const info = await start();
      if (!info || asking !== port) return;
      tell('');
      newer.hidden = true;
      courier = MTTCourier(info, about, {
        onStatus: (status) => say({ status }),
        onNewer: () => { newer.hidden = false; },
      });
      const kept = courier.kept;
      say({
        started: {
          entry: kept ? 'resume' : info.entry,
          state: kept ? kept.state : info.state,
          mode: info.mode,
          credit: info.credit,
          language: info.language,
          only: info.only,
          home: Boolean(element.dataset.back),
          standings: info.standings || null,
        },
      });
    }

    async function mark(asked, number) {
      let marked = null;
      try {
        const answer = await MTTCall('/mark', Object.assign({}, about, asked));
        if (answer.ok) marked = (await answer.json()).entries;
      } catch (lost) {
        // The page says that it could not be marked, and keeps the answers.
      }
      say({ marked, number });
    }

    async function goHome() {
      await courier.now();
      if (courier.isDone()) window.location.assign(element.dataset.back);
    }

    function fit(height) {
      const bar = element.querySelector('.learn-bar').offsetHeight;
      const wanted = Math.min(6000, Math.max(500, Math.ceil(Number(height) || 0) + bar));
      if (window.parent !== window) window.parent.postMessage({ subject: 'lti.frameResize', height: wanted }, '*');
    }

    function hear(message) {
      if (message.start) begin();
      if (message.height) fit(message.height);
      if (!courier) return;
      if (message.save) {
        const { state, location, progress } = message.save;
        courier.change({ state: String(state), location: String(location), progress: Number(progress) });
      }
      if (message.result) {
        courier.change({ status: String(message.result.status) });
        courier.now();
      }
      if (message.mark) mark({ quiz: message.mark.quiz, answers: message.mark.answers, look: message.mark.look }, message.number);
      if (message.leave || message.exit) courier.leave();
      if (message.retry) courier.now();
      if (message.home) goHome();
    }

    /** Answers the greeting of the content, and of nobody else. */
    function greeted(event) {
      if (event.source !== frame.contentWindow || !event.data || !event.data.greeting) return;
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = (heard) => hear(heard.data);
      frame.contentWindow.postMessage({ port: event.data.greeting }, '*', [channel.port2]);
    }

    async function speak(event) {
      const form = event.target.form;
      if (courier) await courier.now();
      form.requestSubmit();
    }

    window.addEventListener('message', greeted);
    const choice = element.querySelector('.learn-language select');
    if (choice) choice.addEventListener('change', speak);
    element.querySelector('.learn-load').addEventListener('click', () => { frame.src = frame.getAttribute('src'); });

    return {
      close() {
        left = true;
        window.removeEventListener('message', greeted);
        if (courier) {
          courier.leave();
          courier.stop();
        }
      },
    };
  }

  MTTSession.onView((main) => {
    if (room) room.close();
    const element = main.querySelector('.learn');
    room = element ? open(element) : null;
    document.documentElement.classList.toggle('in-lesson', Boolean(element));
  });
})();
