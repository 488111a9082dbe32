-- SPDX-License-Identifier: Apache-2.0
-- What launches bring: contexts, links, pseudonymous learners, sessions, and what became of each launch.

create table context (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  deployment varchar(40) not null references deployment (id) on delete cascade,
  lms_id varchar(255) not null,
  title varchar(500) not null,
  -- where the roster is read, from a verified launch; empty if the LMS offers none
  roster_url varchar(2000) not null,
  seen_at timestamp with time zone not null,
  unique (deployment, lms_id)
);
create index context_academy on context (academy);

create table resource_link (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  deployment varchar(40) not null references deployment (id) on delete cascade,
  context varchar(40) references context (id) on delete cascade,
  lms_id varchar(255) not null,
  title varchar(500) not null,
  -- what it shows: programme and adaptation name the shelf, activity is empty for the whole segment
  programme varchar(100) not null,
  adaptation varchar(100) not null,
  segment varchar(100) not null,
  activity varchar(100) not null,
  -- from the AGS claim of verified launches; empty if the LMS offers none
  line_item varchar(2000) not null,
  line_items varchar(2000) not null,
  ags_scopes varchar(1000) not null,
  -- grades wait until the teacher releases them
  grades_held boolean not null,
  created_at timestamp with time zone not null,
  unique (deployment, lms_id)
);
create index resource_link_academy on resource_link (academy);

create table learner (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  platform varchar(40) not null references platform (id) on delete cascade,
  -- 'sub'; opaque, and only for sending grades and reading the roster
  subject varchar(255) not null,
  -- only where the academy stores names; else empty
  name varchar(300) not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  unique (platform, academy, subject)
);
create index learner_academy on learner (academy);

-- The readable pseudonym of a learner in one course; another in the next.
create table pseudonym (
  academy varchar(40) not null references academy (id),
  context varchar(40) not null references context (id) on delete cascade,
  learner varchar(40) not null references learner (id) on delete cascade,
  name varchar(60) not null,
  primary key (context, learner),
  unique (context, name)
);

create table lti_session (
  -- public: stands in addresses
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  -- the secret that the page keeps
  token_hash varchar(60) not null unique,
  deployment varchar(40) not null references deployment (id) on delete cascade,
  context varchar(40) references context (id) on delete cascade,
  resource_link varchar(40) references resource_link (id) on delete cascade,
  -- null where the launch was anonymous
  learner varchar(40) references learner (id) on delete cascade,
  -- LEARNER, TEACHER or LINKER
  role varchar(20) not null,
  -- of the interface and the content, a BCP 47 tag
  language varchar(35) not null,
  -- a user that the LMS made for trying out: no statistics, no grades
  test_user boolean not null,
  -- an object of JSON for what only one page needs: return address, deep linking settings
  details varchar(60000) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
create index lti_session_academy on lti_session (academy);
create index lti_session_expires on lti_session (expires_at);

-- For the launch doctor. No token, no name, no address of a person.
create table launch_record (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  platform varchar(40),
  -- to quote: 8 signs that can be read out
  number varchar(12) not null unique,
  at timestamp with time zone not null,
  -- LOGIN, LAUNCH or REGISTRATION
  step varchar(20) not null,
  accepted boolean not null,
  message_type varchar(60) not null,
  deployment_id varchar(255) not null,
  -- the code of the first refusal; empty if accepted
  code varchar(60) not null,
  -- [{rule, verdict, code, found, mend}] in the order of the standard
  outcomes varchar(60000) not null,
  -- how far the clock of the LMS is from ours, in milliseconds; null if not known
  clock_ms bigint,
  -- COOKIE, STORAGE or WINDOW: how the browser proved itself; empty if it did not
  proof varchar(20) not null
);
create index launch_record_academy on launch_record (academy, at);
create index launch_record_platform on launch_record (platform, at);
