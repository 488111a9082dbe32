// SPDX-License-Identifier: Apache-2.0
// What all kinds of questions have in common: reading, writing, saving, marking and clearing an answer.
// A kind registers `{read, write, encode, decode, show, clear, interaction, ready}` under its name.
(function () {
  'use strict';

  const kinds = {};

  /** Registers how the questions of `names` are read and shown. */
  MTT.questionKind = function (names, kind) {
    names.forEach((name) => { kinds[name] = kind; });
  };

  const kindOf = (element) => kinds[element.dataset.kind];

  /** The word, with its sign, that stands beside something marked; `name` is right, wrong or partly. */
  MTT.badge = function (name, words) {
    const badge = MTT.make('span', { class: 'badge badge-' + name });
    badge.append(MTT.icon(name), MTT.make('span', { text: words }));
    return badge;
  };

  /** Something shown by marking, which clearing takes away. */
  MTT.remark = (name, attributes, ...children) => MTT.make(name, Object.assign({ 'data-remark': '' }, attributes), ...children);

  /** One letter for an id where LMSs take no more: its own, or its place among all. */
  MTT.letter = function (id, all) {
    if (all.every((other) => /^[0-9a-z]$/.test(other))) return id;
    return 'abcdefghijklmnopqrstuvwxyz0123456789'[all.slice().sort().indexOf(id)] || 'z';
  };

  function verdict(fraction, key) {
    if (key.kind === 'rewrite') return ['partly', MTT.text('question.compare')];
    if (fraction === 1) return ['right', MTT.text('question.right')];
    if (fraction > 0) return ['partly', MTT.text('question.partly', MTT.number(fraction * 100))];
    return ['wrong', MTT.text('question.wrong')];
  }

  MTT.question = {
    ready: (element, changed) => kindOf(element).ready(element, changed),
    read: (element) => kindOf(element).read(element),
    encode: (element) => kindOf(element).encode(element, kindOf(element).read(element)),
    write: (element, answer) => kindOf(element).write(element, answer),
    decode: (element, code) => kindOf(element).decode(element, code),

    /** Shows what was right, what is said about each answer, and the whole. */
    show(element, key, fraction) {
      MTT.question.clear(element, null, null);
      const after = element.querySelector('.after');
      const [name, words] = verdict(fraction, key);
      const line = MTT.make('p', { class: 'verdict verdict-' + name, tabindex: '-1' });
      line.append(MTT.icon(name), MTT.make('span', { text: words }));
      after.append(line);
      kindOf(element).show(element, key, after);
      if (key.explanation) after.append(MTT.make('div', { class: 'explanation prose', html: key.explanation }));
      after.hidden = false;
      element.classList.add('checked');
      MTT.question.lock(element, true);
    },

    /** Takes the marks away; with a key, keeps what was right and empties the rest. */
    clear(element, key, answer) {
      MTT.all(element, '[data-remark]').forEach((remark) => remark.remove());
      MTT.all(element, '.is-right, .is-wrong').forEach((part) => part.classList.remove('is-right', 'is-wrong'));
      const after = element.querySelector('.after');
      after.replaceChildren();
      after.hidden = true;
      element.classList.remove('checked');
      MTT.question.lock(element, false);
      if (key) kindOf(element).clear(element, key, answer);
    },

    lock(element, locked) {
      for (const control of MTT.all(element.querySelector('.answers'), 'input, select, textarea, button')) {
        if (control.readOnly !== undefined && /^(text|textarea)$/.test(control.type)) control.readOnly = locked;
        else control.disabled = locked;
      }
    },

    /** Returns `{type, response, correct}` as tracking tells it. */
    interaction: (element, key, answer) => kindOf(element).interaction(element, key, answer),

    title: (element) => {
      const copy = element.querySelector('.question-title').cloneNode(true);
      MTT.all(copy, '.question-number, .definition').forEach((part) => part.remove());
      return copy.textContent.trim().replace(/\s+/g, ' ');
    },
  };
})();
