// SPDX-License-Identifier: Apache-2.0
// Short codes for saved state: ids, numbers and free text as printable ASCII. Pure: no page, no browser.
//
// Reserved between values: ; , / | *   Inside text they are escaped.
// Text: letters, digits and plain punctuation stand for themselves; ^x is one special character;
// ~XX opens a window of 64 characters of another script, each then one sign, and ~! closes it;
// `nnn is one character by its number. So most scripts cost about one sign a letter.
(function () {
  'use strict';

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const PLAIN = " .!?:()'+@#$%{}[]";
  const SPECIAL = ';,/|*^~`"<>&\\=\n\t';
  const SPECIAL_NAMES = 'abcdefghijklmnop';
  const WINDOWS = [0x390, 0x410, 0x550, 0x620, 0xe10];

  function number(value, width) {
    let text = '';
    let rest = Math.max(0, Math.min(Math.round(value), Math.pow(64, width) - 1));
    for (let place = 0; place < width; place++) {
      text = DIGITS[rest % 64] + text;
      rest = Math.floor(rest / 64);
    }
    return text;
  }

  function value(text) {
    let sum = 0;
    for (const digit of text) sum = sum * 64 + Math.max(0, DIGITS.indexOf(digit));
    return sum;
  }

  /** The short key of an id: FNV-1a, 32 bits folded to 18, as three signs. */
  function short(id) {
    let hash = 0x811c9dc5;
    for (const byte of unescape(encodeURIComponent(id))) {
      hash = Math.imul(hash ^ byte.charCodeAt(0), 0x01000193) >>> 0;
    }
    return number((hash >>> 18) ^ (hash & 0x3ffff), 3);
  }

  function windowOf(unit) {
    const known = WINDOWS.find((start) => unit >= start && unit < start + 64);
    return known === undefined ? unit & ~63 : known;
  }

  function text(words) {
    let code = '';
    let start = -1;
    const units = words.replace(/\r\n?/g, '\n');
    for (let index = 0; index < units.length; index++) {
      const sign = units[index];
      const unit = units.charCodeAt(index);
      if (PLAIN.includes(sign)) code += sign;
      else if (SPECIAL.includes(sign)) code += '^' + SPECIAL_NAMES[SPECIAL.indexOf(sign)];
      else if (unit < 32 || unit === 127) continue;
      else if (unit < 128) {
        if (start >= 0) code += '~!';
        start = -1;
        code += sign;
      } else if (start >= 0 && unit >= start && unit < start + 64) code += DIGITS[unit - start];
      else if (start < 0 && !(units.charCodeAt(index + 1) >= 128)) code += '`' + number(unit, 3);
      else {
        start = windowOf(unit);
        code += '~' + number(start >> 4, 2) + DIGITS[unit - start];
      }
    }
    return code;
  }

  function words(code) {
    let result = '';
    let start = -1;
    for (let index = 0; index < code.length; index++) {
      const sign = code[index];
      if (sign === '^') result += SPECIAL[SPECIAL_NAMES.indexOf(code[++index])] || '';
      else if (sign === '`') {
        result += String.fromCharCode(value(code.slice(index + 1, index + 4)));
        index += 3;
      } else if (sign === '~' && code[index + 1] === '!') {
        start = -1;
        index++;
      } else if (sign === '~') {
        start = value(code.slice(index + 1, index + 3)) << 4;
        index += 2;
      } else if (start >= 0 && DIGITS.includes(sign)) result += String.fromCharCode(start + DIGITS.indexOf(sign));
      else result += sign;
    }
    return result;
  }

  /** The longest beginning of `full` whose code has at most `limit` signs. */
  function fit(full, limit) {
    if (text(full).length <= limit) return full;
    let points = Array.from(full).slice(0, limit);
    while (text(points.join('')).length > limit) points = points.slice(0, -1);
    return points.join('');
  }

  /** One option: its id if that is one sign, else `*` and its short key. */
  const option = (id) => (/^[A-Za-z0-9]$/.test(id) ? id : '*' + short(id));
  const options = (ids) => ids.map(option).join('');

  /** Reads a row of options back; `known` are the ids there are now, and `-` stands for none. */
  function readOptions(code, known) {
    const found = [];
    for (const part of code.match(/\*...|[^*]/g) || []) {
      const id = known.find((candidate) => option(candidate) === part);
      found.push(id === undefined ? null : id);
    }
    return found;
  }

  MTT.code = { number, value, short, text, words, fit, option, options, readOptions };
})();
