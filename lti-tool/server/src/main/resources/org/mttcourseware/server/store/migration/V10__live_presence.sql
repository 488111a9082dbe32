-- SPDX-License-Identifier: Apache-2.0
-- Live sessions of a course: who was there, and how long a record is kept.

-- That a learner was there, once however many devices; not when, and not with which ticket. What a learner answered,
-- or which seat one had, hangs on a ticket that was given out to nobody by name: nothing leads from here to there.
-- Rows are written anew in the order of their random ids, so that their place in the table tells nothing either.
create table live_presence (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  learner varchar(40) not null references learner (id) on delete cascade,
  unique (room, learner)
);
create index live_presence_academy on live_presence (academy);
create index live_presence_learner on live_presence (learner);

create index live_room_context on live_room (context, ended_at);
-- the last step of a trainer: a room that was left open is ended
alter table live_room add column touched_at timestamp with time zone default current_timestamp not null;
-- how many had come in when it ended; null while it runs
alter table live_room add column took_part int;
