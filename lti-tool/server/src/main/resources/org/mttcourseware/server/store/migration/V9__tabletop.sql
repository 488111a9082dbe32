-- SPDX-License-Identifier: Apache-2.0
-- Table-top exercises with a room. Nobody has a name here: a seat is a role in a group, known to one ticket;
-- what is written carries group and role, and a paper from which nothing leads back to the ticket.

create table tabletop_run (
  room varchar(40) primary key references live_room (id) on delete cascade,
  academy varchar(40) not null references academy (id),
  teams int not null,
  -- the clock: what it showed at one moment, and how it goes on from there
  base_at timestamp with time zone not null,
  base_millis bigint not null,
  -- 100 is as fast as any clock
  speed int not null,
  running boolean not null,
  began_at timestamp with time zone,
  finished_at timestamp with time zone,
  -- injects wait for the trainer's hand
  by_hand boolean not null,
  -- nothing is kept when it ends
  rehearsal boolean not null,
  logs_shown boolean not null,
  next_shown boolean not null,
  wash_open boolean not null,
  wash_shown boolean not null
);
create index tabletop_run_academy on tabletop_run (academy);

-- What the trainer decided about one inject before it went out.
create table tabletop_handling (
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  inject varchar(100) not null,
  -- null: as all injects
  by_hand boolean,
  held_back boolean not null,
  primary key (room, inject)
);
create index tabletop_handling_academy on tabletop_handling (academy);

-- An inject that went out; 'turn' grows when one that was called back goes out again.
create table tabletop_release (
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  inject varchar(100) not null,
  turn int not null,
  at_millis bigint not null,
  released_at timestamp with time zone not null,
  recalled_at timestamp with time zone,
  primary key (room, inject, turn)
);
create index tabletop_release_academy on tabletop_release (academy);

create table tabletop_seat (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  -- nobody's once the room has ended
  token_hash varchar(60),
  team int not null,
  role varchar(100) not null,
  player int not null,
  -- a list of JSON: roles that this seat plays too
  also varchar(4000) not null,
  unique (room, token_hash),
  unique (room, team, role, player)
);
create index tabletop_seat_academy on tabletop_seat (academy);

-- The decision log, and what evaluators saw. Lines are added and never changed.
create table tabletop_line (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  team int not null,
  -- empty for a trainer
  role varchar(100) not null,
  kind varchar(20) not null,
  words varchar(2000) not null,
  at_millis bigint not null,
  written_at timestamp with time zone not null,
  -- one for each line that a browser sends, so that one that comes again is known; null for a trainer
  paper varchar(60),
  unique (room, paper)
);
create index tabletop_line_academy on tabletop_line (academy);
create index tabletop_line_team on tabletop_line (room, team, at_millis);

-- What a group did of what experienced people look for.
create table tabletop_mark (
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  team int not null,
  inject varchar(100) not null,
  point int not null,
  mark varchar(10) not null,
  remark varchar(2000) not null,
  primary key (room, team, inject, point)
);
create index tabletop_mark_academy on tabletop_mark (academy);

-- The hot wash: what people sent ...
create table tabletop_given (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  -- 0 and empty without a seat
  team int not null,
  role varchar(100) not null,
  kind varchar(20) not null,
  words varchar(2000) not null,
  standing varchar(10) not null,
  given_at timestamp with time zone not null,
  paper varchar(60) not null,
  unique (room, paper)
);
create index tabletop_given_academy on tabletop_given (academy);

-- ... and what came of it: strengths, gaps, and actions with an office that answers for them.
create table tabletop_finding (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  kind varchar(20) not null,
  words varchar(2000) not null,
  owner varchar(400) not null,
  due varchar(10) not null,
  done boolean not null,
  added_at timestamp with time zone not null
);
create index tabletop_finding_academy on tabletop_finding (academy);
create index tabletop_finding_room on tabletop_finding (room);
