// SPDX-License-Identifier: Apache-2.0
// Finds the object by which an LMS offers a SCORM run-time: in a frame above this page, or in the window that
// opened it (SCORM 1.2 RTE 3.3, SCORM 2004 RTE 3.3).
(function () {
  'use strict';

  const MOST_LEVELS = 20;

  function searchUp(from, name) {
    let frame = from;
    for (let level = 0; frame && level < MOST_LEVELS; level++) {
      try {
        if (frame[name]) return frame[name];
      } catch (otherSite) {
        // A frame of another site: the LMS may still be above it.
      }
      if (frame.parent === frame) return null;
      frame = frame.parent;
    }
    return null;
  }

  /** Returns the object called `name`, or null. */
  MTT.findApi = function (name) {
    let found = searchUp(window, name);
    try {
      found = found || searchUp(window.opener, name) || searchUp(window.top.opener, name);
    } catch (otherSite) {
      // No opener that we may see.
    }
    return found;
  };
})();
