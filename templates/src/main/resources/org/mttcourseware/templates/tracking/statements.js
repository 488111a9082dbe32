// SPDX-License-Identifier: Apache-2.0
// The parts of which xAPI statements are made. For cmi5.js and xapi.js.
(function () {
  'use strict';

  const VERBS = 'http://adlnet.gov/expapi/verbs/';
  const TYPES = 'http://adlnet.gov/expapi/activities/';
  const page = document.documentElement;

  const inOurLanguage = (words) => ({ [page.lang || 'en']: words });

  /** A random UUID; the browser's own is there only on safe origins. */
  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /** The UUID that `name` has within a random one: always the same, so that what may be said once is not said twice. */
  function uuidWithin(outer, name) {
    const mixed = [24, 28, 32].map((at) => {
      const part = parseInt(outer.slice(at, at + 4), 16) ^ (MTT.code.value(MTT.code.short(at + name)) & 0xffff);
      return part.toString(16).padStart(4, '0');
    });
    return outer.slice(0, 24) + mixed.join('');
  }

  /** What xAPI calls an interaction activity. */
  function interaction(answer) {
    const definition = { type: TYPES + 'cmi.interaction', interactionType: answer.type };
    if (answer.description) definition.description = inOurLanguage(answer.description);
    if (answer.correct !== null) definition.correctResponsesPattern = [MTT.responsePattern(answer.type, answer.correct)];
    return { objectType: 'Activity', id: MTT.statements.idOf(answer.id.replace('.', ':')), definition };
  }

  MTT.statements = {
    uuid,
    uuidWithin,
    verb: (name) => ({ id: VERBS + name, display: { en: name } }),
    duration: (seconds) => 'PT' + Math.max(0, Math.round(seconds * 100) / 100) + 'S',
    score: (outcome) => ({ scaled: outcome.scaled, raw: Math.round(outcome.raw), min: outcome.min, max: outcome.max }),

    /** The id of a part of this programme, as in the manifests: a segment, a question. */
    idOf: (part) => 'urn:mtt:' + page.dataset.programme + (part ? ':' + part : ''),

    activity: (id, type, name) => ({ objectType: 'Activity', id, definition: { type: TYPES + type, name: inOurLanguage(name) } }),

    /** What `answered` says of an answer. */
    answered(answer) {
      const result = { response: MTT.response(answer.type, answer.response), duration: MTT.statements.duration(answer.latencySeconds) };
      if (answer.result !== 'neutral') result.success = answer.result === 'correct';
      return { verb: 'answered', object: interaction(answer), result };
    },
  };
})();
