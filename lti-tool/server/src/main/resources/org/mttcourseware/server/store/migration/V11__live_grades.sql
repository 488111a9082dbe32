-- SPDX-License-Identifier: Apache-2.0
-- Grades of live sessions go the way of all others: the same outbox, and columns of their own.

create table grade_new (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  -- what it was reached in, the id of either: the link itself, or a live session of its course
  place varchar(40) not null,
  -- whose gradebook is written to
  resource_link varchar(40) not null references resource_link (id) on delete cascade,
  -- null for the link's own grades
  room varchar(40) references live_room (id) on delete cascade,
  learner varchar(40) not null references learner (id) on delete cascade,
  -- whose gradebook: each platform is sent to beside the others
  platform varchar(40) not null references platform (id) on delete cascade,
  score_given double precision not null,
  score_maximum double precision not null,
  comment varchar(1000) not null,
  -- grows with each new result: what was sent of an older one does not count as sent
  sequence bigint not null,
  -- of the score that is sent; grows with the sequence
  reached_at timestamp with time zone not null,
  -- as before: HELD, WAITING, SENT, STUCK, GIVEN_UP, NOWHERE or RESET
  state varchar(20) not null,
  tries int not null,
  next_at timestamp with time zone not null,
  -- an instance works on it until then; others leave it alone
  claimed_until timestamp with time zone,
  -- which claim that is: one that ran out releases nothing of a later one
  claim varchar(40),
  sent_sequence bigint not null,
  sent_at timestamp with time zone,
  -- the last refusal: its code and what was found
  code varchar(60) not null,
  found varchar(1000) not null,
  unique (place, learner)
);
insert into grade_new (id, academy, place, resource_link, learner, platform, score_given, score_maximum, comment,
    sequence, reached_at, state, tries, next_at, claimed_until, claim, sent_sequence, sent_at, code, found)
  select id, academy, resource_link, resource_link, learner, platform, score_given, score_maximum, comment,
    sequence, reached_at, state, tries, next_at, claimed_until, claim, sent_sequence, sent_at, code, found
  from grade;
drop table grade;
alter table grade_new rename to grade;
create index grade_due on grade (state, next_at);
create index grade_platform on grade (platform, state, next_at);
create index grade_academy on grade (academy, state);
create index grade_room on grade (room);

-- A column in the gradebook: of a link, or of a live session; looked at, or being found or made, by one instance at a time.
create table grade_column_new (
  place varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  resource_link varchar(40) not null references resource_link (id) on delete cascade,
  room varchar(40) references live_room (id) on delete cascade,
  -- what the gradebook calls the column of a live session; empty for that of a link, which has the link's title
  label varchar(500) not null,
  -- where the column of a live session is; empty until it was made, and for a link, whose launches name it
  line_item varchar(2000) not null,
  -- the line item that was seen to belong here; empty if none was
  checked varchar(2000) not null,
  claimed_until timestamp with time zone
);
insert into grade_column_new (place, academy, resource_link, label, line_item, checked, claimed_until)
  select resource_link, academy, resource_link, '', '', checked, claimed_until from grade_column;
drop table grade_column;
alter table grade_column_new rename to grade_column;
create index grade_column_academy on grade_column (academy);
