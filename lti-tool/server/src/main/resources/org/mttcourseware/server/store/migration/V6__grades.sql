-- SPDX-License-Identifier: Apache-2.0
-- The outbox: the newest grade of each learner behind each link, until the gradebook has it.

create table grade (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  resource_link varchar(40) not null references resource_link (id) on delete cascade,
  learner varchar(40) not null references learner (id) on delete cascade,
  score_given double precision not null,
  score_maximum double precision not null,
  comment varchar(1000) not null,
  -- grows with each new result: what was sent of an older one does not count as sent
  sequence bigint not null,
  -- of the score that is sent; grows with the sequence
  reached_at timestamp with time zone not null,
  -- HELD (by the teacher), WAITING, SENT or STUCK (an administrator must look)
  state varchar(20) not null,
  tries int not null,
  next_at timestamp with time zone not null,
  -- an instance works on it until then; others leave it alone
  claimed_until timestamp with time zone,
  sent_sequence bigint not null,
  sent_at timestamp with time zone,
  -- the last refusal: its code and what was found
  code varchar(60) not null,
  found varchar(1000) not null,
  unique (resource_link, learner)
);
create index grade_due on grade (state, next_at);
create index grade_academy on grade (academy, state);
