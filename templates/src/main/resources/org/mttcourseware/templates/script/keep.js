// SPDX-License-Identifier: Apache-2.0
// Keeps small values in this browser; in memory only where the browser keeps nothing.
(function () {
  'use strict';

  const memory = {};
  const PREFIX = 'mtt:';

  function storage() {
    try {
      const local = window.localStorage;
      local.setItem(PREFIX + 'try', '1');
      local.removeItem(PREFIX + 'try');
      return local;
    } catch (refused) {
      return null; // blocked in a third-party frame, or by the person: both are their right
    }
  }

  const local = storage();

  MTT.keep = {
    /** Whether what is kept outlives this page. */
    lasts: local !== null,

    read(key) {
      const text = local ? local.getItem(PREFIX + key) : memory[key];
      try {
        return text ? JSON.parse(text) : null;
      } catch (broken) {
        return null; // written by something else: as good as nothing
      }
    },

    /** Returns whether the value will be there next time. */
    write(key, value) {
      memory[key] = JSON.stringify(value);
      if (!local) return false;
      try {
        local.setItem(PREFIX + key, memory[key]);
        return true;
      } catch (full) {
        return false;
      }
    },

    remove(key) {
      delete memory[key];
      if (local) local.removeItem(PREFIX + key);
    },
  };
})();
