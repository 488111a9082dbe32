// SPDX-License-Identifier: Apache-2.0
// What one visit must not forget when its page is loaded anew: in the storage of this tab alone, as long as it is
// open. A visit is known by the address that the LMS made for it. For cmi5.js.
(function () {
  'use strict';

  const key = () => 'mtt:visit:' + location.pathname + location.search;
  let memory = {};

  function storage() {
    try {
      return window.sessionStorage;
    } catch (refused) {
      return null; // blocked in a third-party frame: then the visit lasts as long as the page
    }
  }

  MTT.visit = {
    read() {
      try {
        return JSON.parse(storage().getItem(key())) || memory;
      } catch (nothing) {
        return memory;
      }
    },

    write(change) {
      memory = Object.assign({}, MTT.visit.read(), change);
      try {
        storage().setItem(key(), JSON.stringify(memory));
      } catch (refused) {
        // Kept in memory.
      }
    },
  };
})();
