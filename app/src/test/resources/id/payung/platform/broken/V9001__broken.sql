-- A migration that always fails, after one that does not.
select 1 / 0;
