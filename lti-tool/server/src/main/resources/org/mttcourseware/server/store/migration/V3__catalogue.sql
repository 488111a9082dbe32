-- SPDX-License-Identifier: Apache-2.0
-- Catalogues: the archives as they came, and which version an academy shows.

create table catalogue (
  id varchar(40) primary key,
  -- 'site' for one that academies are offered
  academy varchar(40) not null references academy (id),
  programme varchar(100) not null,
  adaptation varchar(100) not null,
  version varchar(60) not null,
  title varchar(500) not null,
  -- catalogue.json, so that nothing has to be unpacked to search
  document text not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  uploaded_at timestamp with time zone not null,
  -- shown to nobody any more; works that were begun on it go on
  withdrawn_at timestamp with time zone,
  unique (academy, sha256)
);
create index catalogue_programme on catalogue (academy, programme, adaptation);

create table catalogue_chunk (
  academy varchar(40) not null references academy (id),
  catalogue varchar(40) not null references catalogue (id) on delete cascade,
  number int not null,
  content bytea not null,
  primary key (catalogue, number)
);

-- Which academies are offered a programme of the site; a row of 'site' offers it to all.
create table catalogue_offer (
  academy varchar(40) not null references academy (id),
  programme varchar(100) not null,
  adaptation varchar(100) not null,
  primary key (academy, programme, adaptation)
);

-- What an academy chose for a programme under an adaptation; without a row it sees the newest.
create table shelf (
  academy varchar(40) not null references academy (id),
  programme varchar(100) not null,
  adaptation varchar(100) not null,
  -- the version it is pinned to; null follows the newest
  catalogue varchar(40) references catalogue (id),
  -- teachers are not offered it any more; links that stand in courses go on
  hidden boolean not null,
  primary key (academy, programme, adaptation)
);
