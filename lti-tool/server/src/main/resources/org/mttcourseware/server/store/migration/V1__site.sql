-- SPDX-License-Identifier: Apache-2.0
-- The site: its tenants, keys and logins. Both H2 (in its PostgreSQL mode) and PostgreSQL run this.
-- Ids are random texts; times have a zone; each table but those of the site names its academy.

create table academy (
  id varchar(40) primary key,
  name varchar(200) not null,
  created_at timestamp with time zone not null,
  language varchar(35) not null,
  -- learners may be launched without 'sub': nothing is stored of them beyond the session
  allow_anonymous boolean not null,
  -- names and e-mail addresses that the LMS sends may be stored
  store_names boolean not null,
  -- days after the last visit when a learner's work is erased; 0 keeps it
  retention_days int not null,
  -- origins that may frame the tool beside those of the platforms, parted by spaces
  frame_origins varchar(2000) not null,
  closed_at timestamp with time zone
);

insert into academy (id, name, created_at, language, allow_anonymous, store_names, retention_days, frame_origins)
values ('site', 'Site', current_timestamp, 'en', false, false, 0, '');

create table site_secret (
  id int primary key,
  -- proves that an instance has the secret that the stored keys were encrypted with
  proof varchar(100) not null
);

-- What each is for follows from when the newer ones were published.
create table signing_key (
  kid varchar(60) primary key,
  -- encrypted with the secret of the service
  private_key varchar(8000) not null,
  published_at timestamp with time zone not null
);

create table used_state (
  id varchar(60) primary key,
  expires_at timestamp with time zone not null
);
create index used_state_expires on used_state (expires_at);
