// SPDX-License-Identifier: Apache-2.0
/**
 * Table-top exercises with a room: one clock for all groups, injects that go out by it or by hand,
 * seats without names, a decision log, and the hot wash. What a role alone may read leaves the
 * server to that role.
 *
 * <p>Between the server and the pages stands this, as JSON. Exercise time is counted in
 * milliseconds from the start, by the server alone.
 *
 * <pre>
 * all        room, code, ended, title, language, direction, rehearsal: bool,
 *            phase: waiting|running|held|finished|hotwash,
 *            clock: {running: bool, millis: exercise time, at: the server's time at which it was so,
 *                    factor: number, minutes: planned length},
 *              (now: running ? millis + (now - at) * factor : millis; a state holds no time of its
 *              own making, so that the same state is sent once)
 *            groups: int, roles: [{id, title}], introduction
 * phone      seat: null | {group, role, player, brief: text, also: [roleId]},
 *            free: {"1": {roleId: how many sit there}},
 *            injects: [{id, title, channel, at, body, questions, roleText}], newest last,
 *            log: [{id, at, role, kind, text}] of its group,
 *            hotwash: {open, strengths: [text], gaps: [text], actions: [{text, owner, due}]}
 * wall       injects: [{id, title, channel, at, body}] to all, seated, joined,
 *            logs: {"1": [line]} where shown, hotwash as a phone has it,
 *            next: exercise time at which the next inject goes out by the clock, -1 if none or not
 *            shown
 * console    revision, joined, seats: [{id, group, role, player, also}],
 *            injects: [{id, title, at: minutes, channel, to, contingency,
 *              state: waiting|held|due|out|recalled, outAt, body, questions, roleTexts: {},
 *              expect: [html], notes, byHand}], the whole timeline,
 *            byHand, logsShown, nextShown, logs: {"1": [line]}, with observations: kind "note",
 *            evaluation: {"1": {injectId: [{mark: met|partly|not|"", remark}]}},
 *            unheld: {"1": [roleId]},
 *            hotwash: {open, shown, given: [{id, kind, text, group, role,
 *              state: waiting|taken|left}], strengths: [{id, text}], gaps: [{id, text}],
 *              actions: [{id, text, owner, due: "YYYY-MM-DD" or "", done}]},
 *            notes, briefs: {roleId: text}
 *
 * deeds      seat {group, role}; leave {}; log {number, kind: decision|order|question|information,
 *            text}; wash {number, kind: well|otherwise|action, text}
 * steps      start; hold; goon; finish; skip {to: injectId} or {minutes}; speed {factor};
 *            release, recall {inject}; holdback {inject, on: true unless said};
 *            byhand {on, inject?}; groups {count}; assign {seat, group, role}; also {seat, roles};
 *            note {group, text}; mark {group, inject, point, mark, remark}; showlogs, shownext,
 *            hotwash, showwash, rehearse {on}; take {id, as: strength|gap|action}; leaveout {id};
 *            strength, gap {id?, text}; action {id?, text, owner, due, done}; end.
 *            Empty text with an id removes.
 * </pre>
 *
 * <p>In a rehearsal a trainer's ticket may ask for {@code as=phone&look=1|role} and is sent what
 * that seat would see.
 */
@NullMarked
package org.mttcourseware.server.tabletop;

import org.jspecify.annotations.NullMarked;
