-- SPDX-License-Identifier: Apache-2.0
-- Live sessions. No row ties a vote to a person: a vote hangs on the hash of a ballot paper that one browser
-- alone can make, another for each round; tickets hold no name, no account, no address and no time.

create table live_room (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  -- what people type to come in; nobody's once the room has ended
  code varchar(10) unique,
  -- what runs: an activity of a segment in one version of a catalogue
  kind varchar(20) not null,
  catalogue varchar(40) not null references catalogue (id),
  segment varchar(100) not null,
  activity varchar(100) not null,
  -- the language that the trainer began in
  language varchar(35) not null,
  -- the course that it was begun from; null without an LMS
  context varchar(40) references context (id) on delete cascade,
  -- the question on the screen, counted from 0
  ballot int not null,
  -- results of the question are shown
  revealed boolean not null,
  -- and the right answer, with what to say about it
  explained boolean not null,
  -- grows with each step: a step that was meant for an older state does nothing
  revision bigint not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone
);
create index live_room_academy on live_room (academy, created_at);

-- Who may come in: the hash of what a browser keeps.
create table live_ticket (
  token_hash varchar(60) primary key,
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  trainer boolean not null
);
create index live_ticket_room on live_ticket (room);

-- One vote on one question; 'run' grows when the trainer begins it anew, and the earlier runs stay.
create table live_round (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  ballot varchar(100) not null,
  run int not null,
  number int not null,
  opened_at timestamp with time zone not null,
  -- by the clock of the trainer's choice; null without one
  closes_at timestamp with time zone,
  closed_at timestamp with time zone,
  -- {option: hands} counted in the room
  hands varchar(8000) not null,
  unique (room, ballot, run, number)
);
create index live_round_academy on live_round (academy);

create table live_vote (
  academy varchar(40) not null references academy (id),
  round varchar(40) not null references live_round (id) on delete cascade,
  paper varchar(60) not null,
  -- counted by the browser: what comes again or late changes nothing
  number bigint not null,
  -- a list of JSON: ids of options, a step of the scale, a number, or words
  answer varchar(4000) not null,
  primary key (round, paper)
);
create index live_vote_academy on live_vote (academy);

-- What the trainer decided about a word; one without a row waits.
create table live_word (
  academy varchar(40) not null references academy (id),
  room varchar(40) not null references live_room (id) on delete cascade,
  word varchar(100) not null,
  shown boolean not null,
  primary key (room, word)
);
create index live_word_academy on live_word (academy);
