-- SPDX-License-Identifier: Apache-2.0
-- The outbox: the newest grade of each learner behind each link, until the gradebook has it.

create table grade (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  resource_link varchar(40) not null references resource_link (id) on delete cascade,
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
  -- HELD (by the teacher), WAITING, SENT, STUCK (an administrator must look), GIVEN_UP (and did), NOWHERE
  -- (the LMS offers no gradebook for this link) or RESET (the teacher took it back: the next result counts)
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
  unique (resource_link, learner)
);
create index grade_due on grade (state, next_at);
create index grade_platform on grade (platform, state, next_at);
create index grade_academy on grade (academy, state);

-- A platform that fails is left alone until then, whichever instance found out.
create table grade_pause (
  platform varchar(40) primary key references platform (id) on delete cascade,
  academy varchar(40) not null references academy (id),
  since timestamp with time zone not null,
  until timestamp with time zone not null,
  -- how often in a row it was paused: each time longer
  times int not null,
  code varchar(60) not null,
  found varchar(1000) not null
);

-- The column of a link in the gradebook: looked at, or being found or made, by one instance at a time.
create table grade_column (
  resource_link varchar(40) primary key references resource_link (id) on delete cascade,
  academy varchar(40) not null references academy (id),
  -- the line item that was seen to belong to this link; empty if none was
  checked varchar(2000) not null,
  claimed_until timestamp with time zone
);
