// SPDX-License-Identifier: Apache-2.0
// Speaks with a learning record store, as xAPI 1.0.3 has it: statements, state, agent profile. For cmi5.js and xapi.js.
(function () {
  'use strict';

  const VERSION = '1.0.3';
  /** What may outlive the page: browsers allow 64 KB for all of its requests together. */
  const MOST_KEPT_ALIVE = 20000;

  /** Makes the store of a launch: `{endpoint, actor, activity, registration}` and the Authorization header. */
  MTT.lrs = function (launch, authorization) {
    const agent = JSON.stringify(launch.actor);

    function address(resource, parameters) {
      return launch.endpoint.replace(/\/*$/, '/') + resource + '?' + new URLSearchParams(parameters);
    }

    function stateAddress(stateId) {
      const parameters = { stateId, activityId: launch.activity, agent };
      if (launch.registration) parameters.registration = launch.registration;
      return address('activities/state', parameters);
    }

    function ask(method, url, body, more) {
      const headers = { 'X-Experience-API-Version': VERSION };
      if (authorization) headers.Authorization = authorization;
      if (body !== undefined) headers['Content-Type'] = 'application/json';
      const text = body === undefined ? undefined : JSON.stringify(body);
      const keepalive = body !== undefined && text.length <= MOST_KEPT_ALIVE;
      return fetch(url, { method, headers: Object.assign(headers, more), body: text, keepalive, cache: 'no-store' });
    }

    /** Resolves to a document, or to null where there is none. */
    function read(url) {
      return ask('GET', url).then((answer) => {
        if (answer.status === 404 || answer.status === 204) return null;
        if (!answer.ok) throw new Error('the LRS answered ' + answer.status);
        return answer.text().then((text) => (text ? JSON.parse(text) : null));
      });
    }

    /** Some stores want to hear which version one means to replace: then it is the one that is there. */
    function writeOver(url, document) {
      return ask('GET', url)
        .then((there) => ask('PUT', url, document, there.ok ? { 'If-Match': there.headers.get('ETag') || '*' } : { 'If-None-Match': '*' }))
        .then((answer) => answer.ok);
    }

    return {
      state: (stateId) => read(stateAddress(stateId)),
      agentProfile: (profileId) => read(address('agents/profile', { profileId, agent })),

      /** Resolves to whether the store took the document. */
      writeState(stateId, document) {
        const url = stateAddress(stateId);
        return ask('PUT', url, document)
          .then((answer) => answer.ok || ([409, 412].includes(answer.status) && writeOver(url, document)));
      },

      /** Resolves to the status of the answer. The address is always the same, so that browsers ask only once for leave. */
      post: (statements) => ask('POST', address('statements', {}).slice(0, -1), statements).then((answer) => answer.status),

      /** Resolves to whether the store has this statement: true, false, or null if it may not be read. */
      has: (statementId) => ask('GET', address('statements', { statementId })).then((answer) => {
        if (answer.ok || answer.status === 404) return answer.ok;
        if ([401, 403].includes(answer.status)) return null;
        throw new Error('the LRS answered ' + answer.status);
      }),
    };
  };
})();
