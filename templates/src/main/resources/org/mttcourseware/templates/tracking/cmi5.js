// SPDX-License-Identifier: Apache-2.0
// Tracking by cmi5, first edition. The contract stands in local.js, what is said when in session.js. Here: the launch
// (cmi5 8), the launch data (10) and the context of statements (9.6).
(function () {
  'use strict';

  const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
  const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
  const MODES = { Browse: 'browse', Review: 'review' };
  /** Errors of the fetch address that asking again does not mend: the token was given out, or never will be. */
  const LASTING = ['1', '2'];

  /** Returns what the LMS put into the address of this page, or null. */
  function readLaunch() {
    const query = new URLSearchParams(location.search);
    const [endpoint, fetchUrl, actor, registration, activity] =
      ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map((name) => query.get(name));
    if (!endpoint || !fetchUrl || !actor || !registration || !activity) return null;
    try {
      return { endpoint, fetchUrl, actor: JSON.parse(actor), registration, activity };
    } catch (notJson) {
      return null;
    }
  }

  /** The token is given once in a visit: it is kept for the page loaded anew. */
  function token(launch) {
    const visit = MTT.visit.read();
    if (visit.token) return Promise.resolve(visit.token);
    if (visit.refused) return Promise.reject(new Error(visit.refused));
    return fetch(launch.fetchUrl, { method: 'POST', cache: 'no-store' })
      .then((answer) => {
        if (!answer.ok) throw new Error('the fetch address answered ' + answer.status);
        return answer.json();
      })
      .then((body) => {
        if (body['auth-token']) {
          MTT.visit.write({ token: body['auth-token'] });
          return body['auth-token'];
        }
        const error = 'the fetch address gave error ' + body['error-code'] + ': ' + body['error-text'];
        if (LASTING.includes(String(body['error-code']))) MTT.visit.write({ refused: error });
        throw new Error(error);
      });
  }

  const listOf = (value) => (value === undefined ? [] : [].concat(value));

  /** Makes the context of a statement from the template, in which nothing may be changed. */
  function contextOf(launch, data, core, byMastery) {
    const context = JSON.parse(JSON.stringify(data.contextTemplate || {}));
    context.registration = launch.registration;
    const activities = context.contextActivities || {};
    if (core.defined) {
      const result = core.result || {};
      const names = result.success !== undefined || result.completion !== undefined ? ['cmi5', 'moveon'] : ['cmi5'];
      const there = listOf(activities.category);
      const missing = names.map((name) => CATEGORIES + name).filter((id) => !there.some((category) => category.id === id));
      activities.category = there.concat(missing.map((id) => ({ id })));
    } else if (core.object) activities.parent = listOf(activities.parent).concat({ id: launch.activity });
    context.contextActivities = activities;
    if (byMastery) context.extensions = Object.assign({}, context.extensions, { [MASTERY]: Number(data.masteryScore) });
    return context;
  }

  function obey(preferences) {
    if (preferences.audioPreference !== 'off') return;
    MTT.all(document, 'video, audio').forEach((media) => { media.muted = true; });
  }

  function connect(launch) {
    return token(launch).then((given) => {
      const lrs = MTT.lrs(launch, 'Basic ' + given);
      const preferences = lrs.agentProfile('cmi5LearnerPreferences').catch(() => null);
      return Promise.all([lrs.state('LMS.LaunchData'), preferences]).then(([data, preferred]) => {
        if (!data) throw new Error('there is no LMS.LaunchData');
        obey(preferred || {});
        return {
          lrs,
          object: { objectType: 'Activity', id: launch.activity },
          mode: MODES[data.launchMode] || 'normal',
          language: String((preferred || {}).languagePreference || '').split(',')[0].trim(),
          mastery: parseFloat(data.masteryScore),
          returnUrl: data.returnURL,
          context: (core, byMastery) => contextOf(launch, data, core, byMastery),
        };
      });
    });
  }

  MTT.tracking = {
    name: 'cmi5',
    links: false,
    start() {
      const launch = readLaunch();
      const how = launch
        ? MTT.session({ launch, visit: MTT.visit, connect: () => connect(launch) })
        : Object.assign(MTT.alone('nolms'), { links: false });
      Object.assign(MTT.tracking, how);
      return MTT.tracking.start();
    },
  };
})();
