// SPDX-License-Identifier: Apache-2.0
// The board of questions, on the wall and before the trainer.
(function () {
  'use strict';

  const { say, make } = window.MTTLive;

  function line(one, tag) {
    const item = make(tag || 'li', 'live-ask live-ask-' + one.state);
    item.append(make('bdi', 'live-ask-text', one.text));
    const notes = [];
    if (one.wanted !== undefined) notes.push(say('wanted', one.wanted));
    if (one.state !== 'shown') notes.push(say('question-' + one.state));
    item.append(make('span', 'live-ask-note', notes.join(' · ')));
    return item;
  }

  /** What everybody sees: the question that is answered now large, then the others. */
  function wall(questions) {
    const part = document.createDocumentFragment();
    if (!questions.length) {
      part.append(make('p', 'hint', say('no-questions')));
      return part;
    }
    const now = questions.find((one) => one.state === 'answering');
    if (now) part.append(line(now, 'p'));
    const list = make('ol', 'live-asks');
    questions.filter((one) => one !== now).forEach((one) => list.append(line(one)));
    part.append(list);
    return part;
  }

  /** What the trainer sees: all of them, with what can be done. */
  function console(questions, letting, take, button) {
    const part = document.createDocumentFragment();
    part.append(button(say(letting ? 'letting-off' : 'letting-on'), false, () => take('letting', { on: !letting })));
    if (!questions.length) part.append(make('p', 'hint', say('no-questions')));
    const list = make('ul', 'live-asks');
    questions.forEach((one) => {
      const item = line(one);
      const to = (key, state) => item.append(button(say(key), false, () => take('question', { question: one.id, state })));
      if (one.state === 'waiting' || one.state === 'hidden') to('show', 'shown');
      if (one.state === 'shown' || one.state === 'answered') to('do-answer', 'answering');
      if (one.state === 'answering') to('do-answered', 'answered');
      if (one.state !== 'hidden') to('hide', 'hidden');
      list.append(item);
    });
    part.append(list);
    return part;
  }

  window.MTTBoard = { wall, console };
})();
