// SPDX-License-Identifier: Apache-2.0
// Tracking by plain xAPI, as packages with a tincan.xml are launched. The contract stands in local.js, what is said
// when in session.js. Several segments are one launched activity: a shell page holds the session, and each segment
// is told of as an activity of its own whose parent is the launched one.
(function () {
  'use strict';

  const page = document.documentElement.dataset;

  /** Some systems write the members of the actor as lists, and the account's in the words of xAPI 0.9. */
  function agentOf(text) {
    const agent = JSON.parse(text);
    for (const name of ['name', 'mbox', 'account']) {
      if (Array.isArray(agent[name])) agent[name] = agent[name][0];
    }
    const account = agent.account;
    if (account && account.accountName) agent.account = { homePage: account.accountServiceHomePage, name: account.accountName };
    return agent;
  }

  /** Returns what the LMS put into the address of this page, or null. */
  function readLaunch() {
    const query = new URLSearchParams(location.search);
    const endpoint = query.get('endpoint');
    const activity = query.get('activity_id') || MTT.statements.idOf(page.segment);
    try {
      const actor = agentOf(query.get('actor'));
      return endpoint && actor ? { endpoint, actor, activity, registration: query.get('registration') || '', auth: query.get('auth') } : null;
    } catch (notAnAgent) {
      return null;
    }
  }

  /** Here a page loaded anew is a new visit: nothing is to be remembered. */
  function visitOfThisPage() {
    let memory = {};
    return { read: () => memory, write: (change) => { memory = Object.assign({}, memory, change); } };
  }

  function contextOf(launch, core) {
    const context = launch.registration ? { registration: launch.registration } : {};
    if (core.object) context.contextActivities = { parent: [{ id: launch.activity }] };
    return context;
  }

  function connect(launch) {
    return Promise.resolve({
      lrs: MTT.lrs(launch, launch.auth),
      object: MTT.statements.activity(launch.activity, page.segment ? 'lesson' : 'course', document.title),
      mode: 'normal',
      language: '',
      mastery: NaN,
      context: (core) => contextOf(launch, core),
    });
  }

  /** The result of one segment of several, as a statement about it. */
  function partOf(segment, outcome) {
    const known = MTT.course.segments.find((candidate) => candidate.id === segment);
    const result = { completion: true };
    if (outcome.status !== 'completed') result.success = outcome.status === 'passed';
    if (outcome.scaled !== undefined) result.score = MTT.statements.score(outcome);
    return { verb: outcome.status, object: MTT.statements.activity(MTT.statements.idOf(segment), 'lesson', known.title), result };
  }

  function sessionOf(launch) {
    const session = MTT.session({ launch, visit: visitOfThisPage(), connect: () => connect(launch) });
    session.part = (segment, outcome) => {
      if (outcome.status !== 'incomplete') session.say(partOf(segment, outcome));
    };
    return session;
  }

  function how() {
    const outer = MTT.shell();
    if (outer) return outer.tracking(page.segment);
    const launch = readLaunch();
    return launch ? sessionOf(launch) : Object.assign(MTT.alone('nolms'), { links: false });
  }

  MTT.tracking = {
    name: 'xapi',
    links: false,
    start() {
      Object.assign(MTT.tracking, how());
      return MTT.tracking.start();
    },
  };
})();
