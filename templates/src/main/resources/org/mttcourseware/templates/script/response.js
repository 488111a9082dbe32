// SPDX-License-Identifier: Apache-2.0
// Answers as SCORM 2004 and xAPI write them: the same delimiters in both.
(function () {
  'use strict';

  const FORMS = {
    choice: (ids) => ids.join('[,]'),
    sequencing: (ids) => ids.join('[,]'),
    matching: (pairs) => pairs.map((pair) => pair.join('[.]')).join('[,]'),
    'true-false': (ids) => (ids[0] === 't' ? 'true' : 'false'),
  };

  MTT.response = (type, value) => (FORMS[type] ? FORMS[type](value) : String(value));

  /** A number is expected as a range. */
  MTT.responsePattern = (type, value) => (type === 'numeric' ? value + '[:]' + value : MTT.response(type, value));
})();
