// SPDX-License-Identifier: Apache-2.0
// Questions that bring two things together: match (a list to pick from) and sort (groups to choose).
(function () {
  'use strict';

  const rows = (element) => MTT.all(element, '.pair');
  const lefts = (element) => rows(element).map((row) => row.dataset.left);

  function rights(element) {
    const row = rows(element)[0];
    const values = MTT.all(row, 'option, input').map((control) => control.value);
    return values.filter((value) => value !== '');
  }

  function valueOf(row) {
    const control = row.querySelector('select') || row.querySelector('input:checked');
    return control ? control.value : '';
  }

  function set(row, value) {
    const list = row.querySelector('select');
    if (list) list.value = value || '';
    else MTT.all(row, 'input').forEach((radio) => { radio.checked = radio.value === value; });
  }

  function read(element) {
    const answer = {};
    for (const row of rows(element)) if (valueOf(row)) answer[row.dataset.left] = valueOf(row);
    return answer;
  }

  function write(element, answer) {
    for (const row of rows(element)) set(row, (answer || {})[row.dataset.left]);
  }

  function wordsOf(row, value) {
    const option = MTT.all(row, 'option').find((candidate) => candidate.value === value);
    if (option) return option.textContent;
    const radio = MTT.all(row, 'input').find((candidate) => candidate.value === value);
    return radio ? radio.parentElement.textContent.trim() : '';
  }

  function show(element, key) {
    for (const row of rows(element)) {
      const belongs = key.right[row.dataset.left];
      const right = valueOf(row) === belongs;
      row.classList.add(right ? 'is-right' : 'is-wrong');
      const words = right ? MTT.text('option.right') : MTT.text('pair.belongs', wordsOf(row, belongs));
      const remark = MTT.remark('div', { class: 'feedback' }, MTT.badge(right ? 'right' : 'wrong', words));
      const said = key.feedback && key.feedback[row.dataset.left];
      if (said) remark.append(MTT.make('div', { class: 'prose', html: said }));
      row.append(remark);
    }
  }

  /** Match keeps its rows in their order: one code a row. Sort names each item. */
  function encode(element, answer) {
    if (Object.keys(answer).length === 0) return '';
    if (element.dataset.kind === 'match') {
      return lefts(element).map((left) => (answer[left] ? MTT.code.option(answer[left]) : '-')).join('');
    }
    return Object.keys(answer).map((item) => MTT.code.option(item) + MTT.code.option(answer[item])).join('');
  }

  function decode(element, code) {
    const answer = {};
    const known = rights(element);
    if (element.dataset.kind === 'match') {
      MTT.code.readOptions(code, known).forEach((id, place) => {
        if (id !== null) answer[lefts(element)[place]] = id;
      });
      return answer;
    }
    const signs = code.match(/\*...|[^*]/g) || [];
    for (let place = 0; place + 1 < signs.length; place += 2) {
      const [item] = MTT.code.readOptions(signs[place], lefts(element));
      const [group] = MTT.code.readOptions(signs[place + 1], known);
      if (item !== null && group !== null) answer[item] = group;
    }
    return answer;
  }

  function interaction(element, key, answer) {
    const left = lefts(element);
    const right = rights(element);
    const pairs = (from) => left.filter((name) => from[name])
      .map((name) => [MTT.letter(name, left), MTT.letter(from[name], right)]);
    return { type: 'matching', response: pairs(answer), correct: pairs(key.right) };
  }

  /** A closed list cuts long words: they stand in full under it. */
  function readyList(row) {
    const list = row.querySelector('select');
    if (!list) return;
    const whole = MTT.make('p', { class: 'picked' });
    row.append(whole);
    const follow = () => {
      const words = list.value ? list.selectedOptions[0].textContent : '';
      whole.textContent = words.length > 34 ? words : '';
    };
    list.addEventListener('change', follow);
    row.closest('.question').addEventListener('mtt-written', follow);
  }

  MTT.questionKind(['match', 'sort'], {
    ready(element, changed) {
      rows(element).forEach(readyList);
      element.addEventListener('change', changed);
    },
    read,
    write(element, answer) {
      write(element, answer);
      element.dispatchEvent(new CustomEvent('mtt-written'));
    },
    encode,
    decode,
    show,
    clear(element, key, answer) {
      const kept = {};
      for (const left of lefts(element)) if (answer[left] === key.right[left]) kept[left] = answer[left];
      write(element, kept);
      element.dispatchEvent(new CustomEvent('mtt-written'));
    },
    interaction,
  });
})();
