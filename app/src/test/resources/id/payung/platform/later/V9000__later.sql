-- A migration of the future.
alter table setting add column later text not null default 'x';
