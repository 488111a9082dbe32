// SPDX-License-Identifier: Apache-2.0
// Questions answered by writing: numeric, text, and rewrite, which learners compare and mark themselves.
(function () {
  'use strict';

  const field = (element) => element.querySelector('.field');
  const limit = (element) => MTT.limits.text[element.dataset.kind];

  const TYPES = { numeric: 'numeric', text: 'fill-in', rewrite: 'long-fill-in' };

  function known(element, key, after) {
    const right = MTT.score.rightOf(key);
    if (key.kind === 'numeric') after.append(MTT.make('p', { text: MTT.text('typed.answer', right.answer) }));
    if (key.kind === 'text') after.append(MTT.make('p', { text: MTT.text('typed.answer', right.accepted[0]) }));
    if (key.kind !== 'rewrite') return;
    after.append(MTT.make('h3', { text: MTT.text('rewrite.model') }), MTT.make('div', { class: 'prose', html: right.model }));
    after.append(judge(element));
  }

  /** The learner's own mark: it counts for nobody else. */
  function judge(element) {
    const group = MTT.make('div', { class: 'judge', role: 'radiogroup', 'aria-label': MTT.text('rewrite.judge') });
    group.append(MTT.make('p', { class: 'hint', text: MTT.text('rewrite.judge') }));
    for (const mark of ['1', '2', '3']) {
      const radio = MTT.make('input', { type: 'radio', name: element.dataset.question + '-mark', value: mark });
      radio.checked = element.dataset.mark === mark;
      radio.addEventListener('change', () => {
        element.dataset.mark = mark;
        element.dispatchEvent(new CustomEvent('change'));
      });
      group.append(MTT.make('label', { class: 'group' }, radio, MTT.make('span', { text: MTT.text('rewrite.mark' + mark) })));
    }
    return group;
  }

  function interaction(element, key, answer) {
    const kind = element.dataset.kind;
    const number = kind === 'numeric' ? MTT.score.number(answer) : null;
    const right = MTT.score.rightOf(key);
    const correct = { numeric: right.answer, text: right.accepted && right.accepted[0], rewrite: null };
    // Words in place of a number are told as words: systems refuse them as a number.
    const type = kind === 'numeric' && number === null ? 'fill-in' : TYPES[kind];
    return { type, response: number === null ? answer : String(number), correct: correct[kind] };
  }

  MTT.questionKind(['numeric', 'text', 'rewrite'], {
    ready(element, changed) {
      MTT.limitField(field(element), limit(element), changed);
      element.addEventListener('change', (event) => {
        if (event.target === element) changed();
      });
    },
    read: (element) => field(element).value.trim(),
    write: (element, answer) => { field(element).value = answer || ''; },
    encode: (element, answer) => (element.dataset.kind === 'rewrite' ? element.dataset.mark || '0' : '') + MTT.code.text(answer),
    decode(element, code) {
      if (element.dataset.kind !== 'rewrite') return MTT.code.words(code);
      element.dataset.mark = code[0] || '0';
      return MTT.code.words(code.slice(1));
    },
    show: known,
    clear() {}, // what was written stays, to be mended
    interaction,
  });
})();
