-- SPDX-License-Identifier: Apache-2.0
-- Who administers an academy, and the platforms that may launch into it.

create table administrator (
  id varchar(40) primary key,
  login varchar(200) not null unique,
  password_hash varchar(300) not null,
  -- administers the whole site
  site boolean not null,
  language varchar(35) not null,
  created_at timestamp with time zone not null
);

-- Sign-ins that failed, counted by login and by address, existing or not, so that nobody can tell.
create table sign_in_failure (
  -- a hash of what was tried
  id varchar(60) primary key,
  failures int not null,
  locked_until timestamp with time zone not null,
  seen_at timestamp with time zone not null
);
create index sign_in_failure_seen on sign_in_failure (seen_at);

create table academy_administrator (
  academy varchar(40) not null references academy (id),
  administrator varchar(40) not null references administrator (id),
  primary key (academy, administrator)
);

create table admin_session (
  token_hash varchar(60) primary key,
  administrator varchar(40) not null references administrator (id),
  csrf varchar(60) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);

create table invitation (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  token_hash varchar(60) not null unique,
  -- FIRST_RUN, ADMINISTRATOR or REGISTRATION
  kind varchar(20) not null,
  -- the login of who made it, or 'command', or 'service'
  made_by varchar(200) not null,
  -- of a REGISTRATION: what comes of it waits until an administrator confirms it
  confirms boolean not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index invitation_academy on invitation (academy);

-- A registration of LTI: one LMS that knows this tool by one client_id.
create table platform (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  name varchar(200) not null,
  -- moodle, canvas, ilias, brightspace, blackboard, sakai, openedx or other
  product varchar(40) not null,
  issuer varchar(500) not null,
  client_id varchar(255) not null,
  authorization_endpoint varchar(2000) not null,
  token_endpoint varchar(2000) not null,
  jwks_uri varchar(2000) not null,
  token_audience varchar(2000),
  -- new deployments of this platform are approved unasked
  trusts_deployments boolean not null,
  -- UNCONFIRMED, ACTIVE or OFF
  state varchar(20) not null,
  -- another registration of the same client, as JSON, until an administrator takes or drops it
  proposed varchar(12000),
  created_at timestamp with time zone not null,
  unique (issuer, client_id)
);
create index platform_academy on platform (academy);

-- The tenant hangs here: with one client_id for many customers, the academy is that of the deployment.
create table deployment (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  platform varchar(40) not null references platform (id) on delete cascade,
  deployment_id varchar(255) not null,
  -- PENDING, APPROVED or REFUSED
  state varchar(20) not null,
  first_seen timestamp with time zone not null,
  decided_at timestamp with time zone,
  unique (platform, deployment_id)
);
create index deployment_academy on deployment (academy);

create table audit (
  id varchar(40) primary key,
  academy varchar(40) not null references academy (id),
  at timestamp with time zone not null,
  -- the login of an administrator, or 'command', or 'service'
  actor varchar(200) not null,
  act varchar(60) not null,
  about varchar(500) not null
);
create index audit_academy on audit (academy, at);
