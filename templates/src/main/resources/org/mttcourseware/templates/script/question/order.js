// SPDX-License-Identifier: Apache-2.0
// Putting things in order: buttons that move an item up or down. Also used by polls that rank.
(function () {
  'use strict';

  const items = (element) => MTT.all(element, '.ordered');
  const read = (element) => items(element).map((item) => item.dataset.option);

  function limits(element) {
    const all = items(element);
    all.forEach((item, place) => {
      item.querySelector('.move-up').setAttribute('aria-disabled', String(place === 0));
      item.querySelector('.move-down').setAttribute('aria-disabled', String(place === all.length - 1));
    });
  }

  function move(element, item, by) {
    const all = items(element);
    const place = all.indexOf(item) + by;
    if (place < 0 || place >= all.length) return false;
    if (by < 0) all[place].before(item);
    else all[place].after(item);
    limits(element);
    MTT.announce(MTT.text('order.moved', item.querySelector('.ordered-text').textContent.trim(), place + 1, all.length));
    return true;
  }

  function mover(element, item, by, changed) {
    const words = item.querySelector('.ordered-text').textContent.trim();
    const name = by < 0 ? 'up' : 'down';
    const button = MTT.make('button', {
      type: 'button',
      class: 'move move-' + name,
      'aria-label': MTT.text('order.' + name, words),
      onclick() {
        if (!move(element, item, by)) return;
        element.dataset.touched = '';
        button.focus();
        changed();
      },
    });
    button.append(MTT.icon(name));
    return button;
  }

  /** Gives each item of a list its two buttons. */
  MTT.makeOrder = function (element, changed) {
    for (const item of items(element)) {
      item.append(MTT.make('span', { class: 'moves' }, mover(element, item, -1, changed), mover(element, item, 1, changed)));
    }
    limits(element);
  };

  MTT.writeOrder = function (element, order) {
    const list = element.querySelector('.ordering');
    for (const id of order) {
      const item = items(element).find((candidate) => candidate.dataset.option === id);
      if (item) list.append(item);
    }
    limits(element);
  };

  function show(element, key) {
    items(element).forEach((item, place) => {
      const belongs = key.right.indexOf(item.dataset.option);
      const right = belongs === place;
      item.classList.add(right ? 'is-right' : 'is-wrong');
      const words = right ? MTT.text('order.right') : MTT.text('order.belongs', belongs + 1);
      item.querySelector('.ordered-text').append(MTT.remark('span', { class: 'feedback' }, MTT.badge(right ? 'right' : 'wrong', words)));
    });
  }

  // What nobody has moved is no answer, whatever order it stands in.
  const answered = (element) => ('touched' in element.dataset ? read(element) : []);

  MTT.questionKind(['order'], {
    ready: MTT.makeOrder,
    read: answered,
    write: (element, answer) => MTT.writeOrder(element, answer || []),
    encode: (element, answer) => MTT.code.options(answer),
    decode(element, code) {
      if (!code) return [];
      element.dataset.touched = '';
      return MTT.code.readOptions(code, read(element)).filter((id) => id !== null);
    },
    show,
    clear() {}, // what stands at its place stays there
    interaction(element, key, answer) {
      const all = key.right.slice().sort();
      const letters = (ids) => ids.map((id) => MTT.letter(id, all));
      return { type: 'sequencing', response: letters(answer), correct: letters(key.right) };
    },
  });
})();
