-- SPDX-License-Identifier: Apache-2.0
-- What learners did.

-- The work of one learner behind one link: saved state, progress, and the result as it stands.
create table work (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  resource_link varchar(40) not null references resource_link (id) on delete cascade,
  learner varchar(40) not null references learner (id) on delete cascade,
  -- the catalogue that it was begun on
  catalogue varchar(40) not null references catalogue (id),
  -- at most 4,096 signs; see the scripts of the pages
  state varchar(8000) not null,
  location varchar(255) not null,
  -- grows with each save: a device that holds an older one is told
  revision bigint not null,
  -- the open page that saved last, and how often it did: it may send again what it does not know arrived
  visit varchar(40) not null,
  visit_number bigint not null,
  -- a user that the LMS made for trying out: no statistics, no grades
  test_user boolean not null,
  progress double precision not null,
  -- incomplete, completed, passed or failed
  status varchar(20) not null,
  seconds bigint not null,
  -- points over all graded activities, best attempt of each; null until one was sent
  got double precision,
  total double precision,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  unique (resource_link, learner)
);
create index work_academy on work (academy);
create index work_seen on work (seen_at);

-- One attempt at a graded quiz, marked by the server.
create table quiz_attempt (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  work varchar(40) not null references work (id) on delete cascade,
  quiz varchar(100) not null,
  number int not null,
  sent_at timestamp with time zone not null,
  got double precision not null,
  total double precision not null,
  -- {question: answer} as given
  answers varchar(200000) not null,
  -- {question: fraction}
  fractions varchar(60000) not null,
  unique (work, quiz, number)
);
create index quiz_attempt_academy on quiz_attempt (academy);
