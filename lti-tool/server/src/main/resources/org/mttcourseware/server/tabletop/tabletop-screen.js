// SPDX-License-Identifier: Apache-2.0
// The wall of a table-top exercise: the clock, what has come to all, and what the trainer shows.
(function () {
  'use strict';

  const { say, make, follow } = window.MTTLive;
  const { message, logLine, list, part, tell, washed, said, millis, arrived, onTick } = window.MTTTableTop;
  const at = (id) => document.getElementById(id);
  const LAST_LINES = 4;
  let shown = null;

  /** The last lines of each group: a wall has no room for more. */
  function logs() {
    const out = document.createDocumentFragment();
    Object.entries(shown.logs).forEach(([group, lines]) => {
      const column = make('section', 'tt-block');
      const all = make('ol', 'tt-lines');
      lines.slice(-LAST_LINES).forEach((one) => all.append(logLine(one)));
      column.append(make('h3', '', say('group-name', group)), lines.length ? all : make('p', '', say('no-lines')));
      out.append(column);
    });
    return out;
  }

  onTick(() => tell(at('next'), shown && shown.next >= 0 && shown.clock.running ? say('next-in', said(shown.next - millis())) : ''));

  follow((state) => {
    shown = state;
    arrived();
    const wash = state.hotwash;
    const gathered = wash.strengths.length + wash.gaps.length + wash.actions.length > 0;
    const logged = Object.keys(state.logs).length > 0;
    document.querySelector('.tt-wall').classList.toggle('tt-full', gathered || logged || state.injects.length > 0);
    tell(at('seated'), say('seated-of', state.seated, state.joined));
    // One thing at a time: what is talked about takes the place of what came.
    list(at('injects'), gathered || logged || state.ended ? [] : state.injects.slice(-1), (one) => one.id, message);
    part(at('logs'), gathered ? '' : JSON.stringify(state.logs), () => (gathered ? document.createDocumentFragment() : logs()));
    part(at('washed'), JSON.stringify(wash), () => washed(wash));
  });
})();
