// SPDX-License-Identifier: Apache-2.0
// The demo LMS in the browser: forms that send themselves, the end of a registration, and storage for tools.
(function () {
  'use strict';

  var form = document.querySelector('form[data-submit]');
  if (form) {
    form.submit();
  }

  function answer(event, body) {
    body.subject = event.data.subject + '.response';
    body.message_id = event.data.message_id;
    event.source.postMessage(body, event.origin);
  }

  // Dynamic Registration 1.0, 3.7: the tool says that it is done.
  var registration = document.querySelector('iframe[data-closes]');
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (registration && data && data.subject === 'org.imsglobal.lti.close') {
      window.location.assign(registration.dataset.closes);
    }
  });

  // Client Side postMessages 0.1: who keeps data here. Data is kept apart by the origin that asks.
  var named = document.querySelector('iframe[data-capabilities]');
  window.addEventListener('message', function (event) {
    if (named && event.data && event.data.subject === 'lti.capabilities') {
      answer(event, {
        supported_messages: ['lti.capabilities', 'lti.put_data', 'lti.get_data'].map(function (subject) {
          return subject === 'lti.capabilities' ? { subject: subject } : { subject: subject, frame: named.name };
        })
      });
    }
  });

  var kept = Object.create(null);
  var storage = document.querySelector('[data-storage]');
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (!storage || !data || typeof data.key !== 'string') {
      return;
    }
    var name = event.origin + ' ' + data.key;
    if (data.subject === 'lti.put_data') {
      if (data.value === undefined) {
        delete kept[name];
      } else {
        kept[name] = data.value;
      }
      answer(event, { key: data.key, value: data.value });
    } else if (data.subject === 'lti.get_data') {
      answer(event, { key: data.key, value: kept[name] });
    }
  });
})();
