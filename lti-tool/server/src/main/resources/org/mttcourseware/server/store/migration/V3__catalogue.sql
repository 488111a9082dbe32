-- SPDX-License-Identifier: Apache-2.0
-- Catalogues: the archives as they came, and which version an academy shows.

create table catalogue (
  id varchar(40) primary key,
  -- 'site' for one that every academy may be shown
  academy varchar(40) not null references academy (id),
  programme varchar(100) not null,
  adaptation varchar(100) not null,
  version varchar(60) not null,
  title varchar(500) not null,
  -- catalogue.json, so that nothing has to be unpacked to search
  document varchar(10000000) not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  uploaded_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone
);
create index catalogue_academy on catalogue (academy);

create table catalogue_chunk (
  academy varchar(40) not null references academy (id),
  catalogue varchar(40) not null references catalogue (id) on delete cascade,
  number int not null,
  content bytea not null,
  primary key (catalogue, number)
);

-- What an academy sees of a programme under an adaptation: one version, pinned or the newest.
create table shelf (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  programme varchar(100) not null,
  adaptation varchar(100) not null,
  catalogue varchar(40) not null references catalogue (id),
  -- false: a newer upload takes its place by itself
  pinned boolean not null,
  hidden boolean not null,
  unique (academy, programme, adaptation)
);
