-- A password that was made for an officer runs out then; null where they chose it themself.
alter table officer add column password_until timestamptz;
