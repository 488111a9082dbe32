// SPDX-License-Identifier: Apache-2.0
// The interface texts of this page, in the language of the edition.
(function () {
  'use strict';

  const holder = document.getElementById('mtt-texts');
  MTT.texts = holder ? JSON.parse(holder.textContent) : {};
  const language = document.documentElement.lang || 'en';
  // A tag that browsers know: for one that they do not, they would take the rules of their own language.
  const plurals = 'PluralRules' in Intl ? new Intl.PluralRules(MTT.texts.plurals || language) : null;

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, (whole, index) => values[index]);
  }

  /** Returns the text of `key` (`js.key` in the properties) with {0}, {1} ... filled in. */
  MTT.text = function (key, ...values) {
    const pattern = MTT.texts[key];
    return pattern === undefined ? key : fill(pattern, values);
  };

  /** Returns the text of `key` in the plural form of `count`, which is {0}. */
  MTT.count = function (key, count, ...more) {
    const form = plurals ? plurals.select(count) : count === 1 ? 'one' : 'other';
    const known = MTT.texts[key + '.' + form] === undefined ? 'other' : form;
    return MTT.text(key + '.' + known, MTT.number(count), ...more);
  };

  /** Writes a number as people read it here, with at most two places. */
  MTT.number = function (value) {
    return new Intl.NumberFormat(language, { maximumFractionDigits: 2, numberingSystem: 'latn' }).format(value);
  };
})();
