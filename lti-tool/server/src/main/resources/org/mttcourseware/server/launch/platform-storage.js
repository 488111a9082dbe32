// SPDX-License-Identifier: Apache-2.0
// Keeps a value with the platform around us, and reads it back, by messages to one of its frames
// (Client Side postMessages 0.1, Platform Storage 0.1). Data goes to the platform's own origin only.
(function () {
  'use strict';

  const WAIT = 1000;
  const PREFIXES = ['', 'org.imsglobal.']; // the second one is what older platforms listen to

  const platform = window.parent !== window ? window.parent : window.opener;

  function id() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  function frameOf(name) {
    if (!platform || name === '_parent' || name === '_top') return platform;
    try {
      return platform.frames[name] || null;
    } catch (refused) {
      return null; // a platform of another origin that has no such frame
    }
  }

  /** Sends a message under each prefix and waits for the first answer; null if there is none in time. */
  function ask(target, origin, prefixes, subject, fields) {
    if (!target) return Promise.resolve(null);
    return new Promise((resolve) => {
      const message_id = id();
      const answers = prefixes.map((prefix) => prefix + subject + '.response');
      const finish = (data) => {
        window.removeEventListener('message', heard);
        clearTimeout(timer);
        resolve(data);
      };
      const heard = (event) => {
        const data = event.data;
        if (event.source !== target || (origin !== '*' && event.origin !== origin)) return;
        if (!data || data.message_id !== message_id || !answers.includes(data.subject)) return;
        finish(data);
      };
      const timer = setTimeout(() => finish(null), WAIT);
      window.addEventListener('message', heard);
      prefixes.forEach((prefix) => target.postMessage({ subject: prefix + subject, message_id, ...fields }, origin));
    });
  }

  /** Which frame answers `subject`, and under which prefix; asked without data, of whoever is there. */
  async function route(subject, frame) {
    const able = await ask(platform, '*', PREFIXES, 'lti.capabilities', {});
    const supported = able && Array.isArray(able.supported_messages) ? able.supported_messages : [];
    for (const prefix of PREFIXES) {
      const found = supported.find((message) => message && message.subject === prefix + subject);
      if (found) return { target: frameOf(found.frame || frame), prefixes: [prefix] };
    }
    return { target: frameOf(frame), prefixes: PREFIXES };
  }

  async function tell(storage, subject, fields) {
    const { target, prefixes } = await route(subject, storage.frame);
    const answer = await ask(target, storage.origin, prefixes, subject, fields);
    return answer && !answer.error ? answer : null;
  }

  window.MTTStorage = {
    /** Returns whether the platform of `storage` ({frame, origin, key}) keeps `value`. */
    async put(storage, value) {
      const answer = await tell(storage, 'lti.put_data', { key: storage.key, value });
      return Boolean(answer && answer.key === storage.key && answer.value === value);
    },

    /** Returns what was kept, or an empty text. */
    async get(storage) {
      const answer = await tell(storage, 'lti.get_data', { key: storage.key });
      return answer && answer.key === storage.key && typeof answer.value === 'string' ? answer.value : '';
    },
  };
})();
