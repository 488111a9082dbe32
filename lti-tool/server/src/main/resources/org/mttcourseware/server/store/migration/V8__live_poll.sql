-- SPDX-License-Identifier: Apache-2.0
-- A room knows nothing of what it runs: where a poll stands is the poll's own.

create table live_poll (
  room varchar(40) primary key references live_room (id) on delete cascade,
  academy varchar(40) not null references academy (id),
  -- the question on the screen, counted from 0
  ballot int not null,
  -- results of the question are shown
  revealed boolean not null,
  -- and the right answer, with what to say about it
  explained boolean not null
);
create index live_poll_academy on live_poll (academy);
insert into live_poll (room, academy, ballot, revealed, explained)
  select id, academy, ballot, revealed, explained from live_room;
alter table live_room drop column ballot;
alter table live_room drop column revealed;
alter table live_room drop column explained;
