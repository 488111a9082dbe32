// SPDX-License-Identifier: Apache-2.0
// Questions answered by picking: choice, truefalse, several, hotspot.
(function () {
  'use strict';

  const items = (element) => MTT.all(element, '.option');
  const ids = (element) => items(element).map((item) => item.dataset.option);
  const input = (item) => item.querySelector('input');
  const single = (element) => element.dataset.kind === 'choice' || element.dataset.kind === 'truefalse';

  function read(element) {
    const picked = items(element).filter((item) => input(item).checked).map((item) => item.dataset.option);
    return single(element) ? picked[0] || null : picked;
  }

  function write(element, answer) {
    const picked = [].concat(answer === null ? [] : answer);
    items(element).forEach((item) => { input(item).checked = picked.includes(item.dataset.option); });
    element.dispatchEvent(new CustomEvent('mtt-written'));
  }

  function badgeOf(picked, right) {
    if (picked && right) return MTT.badge('right', MTT.text('option.right'));
    if (picked) return MTT.badge('wrong', MTT.text('option.wrong'));
    return right ? MTT.badge('right', MTT.text('option.missed')) : null;
  }

  function show(element, key) {
    for (const item of items(element)) {
      const id = item.dataset.option;
      const right = key.right.includes(id);
      const badge = badgeOf(input(item).checked, right);
      item.classList.toggle('is-right', right);
      item.classList.toggle('is-wrong', !right && input(item).checked);
      const words = key.feedback && key.feedback[id];
      if (!badge && !words) continue;
      const remark = MTT.remark('div', { class: 'feedback', id: 'feedback-' + element.dataset.question + '-' + id });
      if (badge) remark.append(badge);
      if (words) remark.append(MTT.make('div', { class: 'prose', html: words }));
      item.append(remark);
    }
  }

  function interaction(element, key, answer) {
    const all = ids(element);
    const letters = (list) => list.map((id) => MTT.letter(id, all)).sort();
    if (element.dataset.kind === 'truefalse') {
      const letter = (id) => [id === all[0] ? 't' : 'f'];
      return { type: 'true-false', response: letter(answer), correct: letter(key.right[0]) };
    }
    return { type: 'choice', response: letters([].concat(answer)), correct: letters(key.right) };
  }

  MTT.questionKind(['choice', 'truefalse', 'several', 'hotspot'], {
    ready(element, changed) {
      element.addEventListener('change', changed);
      if (element.dataset.kind === 'hotspot') MTT.readySpots(element, changed);
    },
    read,
    write,
    encode: (element, answer) => MTT.code.options([].concat(answer === null ? [] : answer)),
    decode(element, code) {
      const picked = MTT.code.readOptions(code, ids(element)).filter((id) => id !== null);
      return single(element) ? picked[0] || null : picked;
    },
    show(element, key) {
      show(element, key);
      if (element.dataset.kind === 'hotspot') MTT.showSpots(element, key);
    },
    clear: (element, key, answer) => write(element, [].concat(answer || []).filter((id) => key.right.includes(id))),
    interaction,
  });
})();
