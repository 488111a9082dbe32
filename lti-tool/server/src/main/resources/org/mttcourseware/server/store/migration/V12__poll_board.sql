-- SPDX-License-Identifier: Apache-2.0
-- What a poll can do beside counting votes: a board of the room's own questions, words that are
-- counted as one, and the same poll before, to compare with.

alter table live_poll add column compared varchar(40);
-- questions stand on the board without the trainer's look
alter table live_poll add column letting boolean default false not null;
-- words as a list, not as a cloud
alter table live_poll add column as_list boolean default false not null;
-- the word that this one is counted with
alter table live_word add column counted_as varchar(100);

-- A question hangs on a paper of its own: not even two of one person are tied.
create table live_question (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  round varchar(40) not null references live_round (id) on delete cascade,
  paper varchar(60) not null,
  text varchar(1000) not null,
  -- WAITING SHOWN HIDDEN ANSWERING ANSWERED
  state varchar(20) not null,
  unique (round, paper)
);
create index live_question_academy on live_question (academy);

-- Who else wants to know: a paper for each question.
create table live_want (
  academy varchar(40) not null references academy (id),
  question varchar(40) not null references live_question (id) on delete cascade,
  paper varchar(60) not null,
  -- counted by the browser, as with votes
  number bigint not null,
  wanted boolean not null,
  primary key (question, paper)
);
create index live_want_academy on live_want (academy);
