-- The foundation. Later migrations add to it.
--
-- Run as payung_owner, who owns every table and so stands outside row-level security (migrations, backup, restore).
-- Everything else works as payung_app, inside a transaction that says who works, where and what for:
--
--   payung.officer   id of the officer, or `machine`
--   payung.role      their role, or `machine`
--   payung.area      region code whose rows they may see; `*` is everywhere
--   payung.office    the office they work for; a village's is its region code
--   payung.purpose   what for, in words (UU 27/2022 art. 31)
--   payung.entry     id of this transaction's entry in the trail; set by enter()

-- Regions. -----------------------------------------------------------------------------------------------------------

-- What an office knows better than the table that comes with the program: codes change, and hold for a time.
create table region (
    code text primary key,
    name text not null,
    level text not null check (level in ('province', 'regency', 'district', 'village')),
    kind text not null,
    valid_from date,
    valid_until date
);

-- Who works, where. -------------------------------------------------------------------------------------------------

-- A region code is dotted, and an area contains every code that continues its own: 64.09 contains 64.09.01.1001.
-- An RT is its village, RW and RT: 64.09.01.1001.003.012.
create function sees(area text) returns boolean
    language sql stable parallel safe
    return current_setting('payung.area', true) in ('*', area)
        or starts_with(area, current_setting('payung.area', true) || '.');

-- Registry values are shown to the civil registry office and, with a purpose, to those who decide. Villages and other
-- proposers never see them ("zero data sharing", Permendagri 102/2019).
create function sees_registry() returns boolean
    language sql stable parallel safe
    return current_setting('payung.role', true) in ('machine', 'dukcapil', 'disnaker', 'disnaker_kepala', 'auditor');

-- A draft is its office's own. Of the sector offices, whose area is the whole regency, each sees only what it put
-- forward itself.
create function sees_proposal(area text, office text, draft boolean) returns boolean
    language sql stable parallel safe
    return sees(area) and (office = current_setting('payung.office', true)
        or current_setting('payung.role', true) = 'machine'
        or (not draft and current_setting('payung.role', true) <> 'dinas'));

create table setting (
    name text primary key,
    value text not null
);

create table officer (
    id uuid primary key default gen_random_uuid(),
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    full_name text not null,
    role text not null check (role in ('rt', 'desa', 'kades', 'lurah', 'camat', 'dinas', 'dukcapil', 'disnaker',
        'disnaker_kepala', 'dinsos', 'provinsi', 'pptk', 'bendahara', 'ppk_skpd', 'pa_kpa', 'bkad', 'bupati', 'auditor',
        'admin')),
    area text not null,
    -- Offices keep their drafts and their lists to themselves; a village's office is its region code.
    office text not null check (office <> ''),
    password_hash text not null,
    active boolean not null default true,
    -- Grows when the password or the rights change: sessions that carry an older one end at their next request.
    credential_version int not null default 1,
    demo boolean not null default false,
    created_at timestamptz not null default now()
);

-- The trail: every write of person data and every look at a person. --------------------------------------------------

create table trail (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    xact xid8 not null default pg_current_xact_id(),
    officer text not null default current_setting('payung.officer'),
    role text not null default current_setting('payung.role'),
    area text not null default current_setting('payung.area'),
    purpose text not null default current_setting('payung.purpose') check (purpose <> ''),
    action text not null,
    -- Random ids of the people or rows shown or changed; nothing that names them.
    subjects uuid[] not null default '{}',
    detail jsonb not null default '{}'
);
create index trail_subjects on trail using gin (subjects);
alter table trail enable row level security;
create policy trail_read on trail for select using (sees(area));
create policy trail_add on trail for insert with check (
    officer = current_setting('payung.officer') and role = current_setting('payung.role')
    and area = current_setting('payung.area') and xact = pg_current_xact_id());

-- Writes this transaction's entry; what follows may write person data.
create function enter(action text, subjects uuid[] default '{}', detail jsonb default '{}') returns bigint
    language plpgsql as $$
declare
    entry bigint;
begin
    insert into trail (action, subjects, detail) values (enter.action, enter.subjects, enter.detail)
        returning id into entry;
    perform set_config('payung.entry', entry::text, true);
    return entry;
end $$;

-- No entry, no write: one look a statement, however many rows it writes.
create function demand_entry() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if not exists (select from trail
            where id = nullif(current_setting('payung.entry', true), '')::bigint and xact = pg_current_xact_id()) then
        raise exception 'no entry in the trail, no write to %', tg_table_name using errcode = 'PY001';
    end if;
    return null;
end $$;

-- People. ------------------------------------------------------------------------------------------------------------

-- The vault. A person is a random id; numbers are encrypted with the data key and found by keyed hash. Two people of
-- the registry may share a NIK, so the hash is no key. Erasure deletes the row.
create table identity (
    person uuid primary key,
    area text not null,
    nik_cipher bytea,
    nik_hash bytea,
    kk_cipher bytea,
    kk_hash bytea,
    phone_cipher bytea
);
create index identity_nik on identity (nik_hash);
alter table identity enable row level security;
create policy identity_all on identity using (sees(area) and sees_registry());

-- What was loaded, and by whom, for ever. Two officers stand behind an opening entry of recipients. The millions of rows
-- of a load name it without a reference: held one by one against it they took three times as long to insert.
create table load (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('registry', 'members', 'recipients', 'poverty', 'regions')),
    delta boolean not null default false,
    sha256 bytea not null,
    rows bigint not null,
    loaded_at timestamptz not null default now(),
    officer text not null default current_setting('payung.officer'),
    second_officer text check (second_officer <> officer)
);

-- The civil registry's extract. No reference to the vault: erasure deletes there first.
create table resident (
    person uuid primary key,
    area text not null,
    name text not null,
    birth_date date,
    sex char(1) check (sex in ('L', 'P')),
    rt smallint not null default 0,
    rw smallint not null default 0,
    occupation smallint not null default 0,
    mother_name text not null default '',
    marital smallint not null default 0,
    relation smallint not null default 0,
    status text not null check (status in ('ALIVE', 'MOVED', 'DEAD', 'UNKNOWN')),
    load bigint not null
);
alter table resident enable row level security;
create policy resident_all on resident using (sees(area) and sees_registry());

create table membership (
    id bigint generated always as identity primary key,
    person uuid not null,
    area text not null,
    kpj_cipher bytea,
    segment text not null,
    status text not null,
    valid_until date,
    load bigint not null
);
create index membership_person on membership (person);
alter table membership enable row level security;
create policy membership_all on membership using (sees(area) and sees_registry());

create table poverty (
    person uuid primary key,
    area text not null,
    decile smallint not null check (decile between 1 and 10),
    vintage text not null,
    load bigint not null
);
alter table poverty enable row level security;
create policy poverty_all on poverty using (sees(area) and sees_registry());

-- Rules. -------------------------------------------------------------------------------------------------------------

create table policy_version (
    id bigint generated always as identity primary key,
    region text not null,
    name text not null,
    yaml text not null,
    sha256 bytea not null unique,
    in_force_from timestamptz not null default now(),
    officer text not null default current_setting('payung.officer')
);

-- The graph of states: what is not listed does not happen.
create table transition (
    entity text not null,
    from_state text not null,
    to_state text not null,
    role text not null,
    primary key (entity, from_state, to_state, role)
);
insert into transition (entity, from_state, to_state, role)
select entity, from_state, to_state, role
from (values
    ('submission', 'draft', 'sent', '{rt,desa,dinas,machine}'::text[]),
    ('submission', 'draft', 'withdrawn', '{rt,desa,dinas,machine}'),
    ('candidate', 'draft', 'checked', '{rt,desa,dinas,machine}'),
    ('candidate', 'draft', 'withdrawn', '{rt,desa,dinas,machine}'),
    ('candidate', 'checked', 'village-confirmed', '{kades,lurah}'),
    ('candidate', 'village-confirmed', 'identity-confirmed', '{dukcapil,machine}'),
    ('candidate', 'identity-confirmed', 'decided-yes', '{disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'identity-confirmed', 'decided-not-yet', '{disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'decided-not-yet', 'checked', '{disnaker,disnaker_kepala,dinsos,machine}'),
    ('candidate', 'decided-yes', 'ready', '{disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'returned', 'checked', '{rt,desa,dinas,machine}'),
    ('candidate', 'checked', 'returned', '{kades,lurah,dukcapil,disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'village-confirmed', 'returned', '{dukcapil,disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'identity-confirmed', 'returned', '{disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'decided-yes', 'returned', '{disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'decided-not-yet', 'returned', '{disnaker,disnaker_kepala,dinsos}'),
    ('candidate', 'checked', 'withdrawn', '{rt,desa,dinas,machine}'),
    ('candidate', 'village-confirmed', 'withdrawn', '{rt,desa,dinas,machine}'),
    ('candidate', 'identity-confirmed', 'withdrawn', '{rt,desa,dinas,machine}'),
    ('candidate', 'decided-yes', 'withdrawn', '{rt,desa,dinas,machine}'),
    ('candidate', 'decided-not-yet', 'withdrawn', '{rt,desa,dinas,machine}'),
    ('candidate', 'returned', 'withdrawn', '{rt,desa,dinas,machine}')
) as graph (entity, from_state, to_state, roles), unnest(roles) as role;

create function demand_transition() returns trigger
    language plpgsql as $$
begin
    if new.state is distinct from old.state and not exists (select from transition
            where entity = tg_table_name and from_state = old.state and to_state = new.state
                and role = current_setting('payung.role', true)) then
        raise exception '% may not go from % to % by %', tg_table_name, old.state, new.state,
            current_setting('payung.role', true) using errcode = 'PY002';
    end if;
    return new;
end $$;

-- Lists. -------------------------------------------------------------------------------------------------------------

-- Every file as it came, encrypted with the data key; its name too, since people write numbers into names.
create table stored_file (
    id uuid primary key,
    area text not null,
    officer text not null default current_setting('payung.officer'),
    office text not null default current_setting('payung.office'),
    name_cipher bytea not null,
    content_cipher bytea not null,
    -- Keyed, so that a dump does not tell whether a guessed file is there.
    content_hash bytea not null,
    -- SHA-256 of the file, for its sender to compare.
    sha256_cipher bytea not null,
    bytes bigint not null,
    stored_at timestamptz not null default now()
);
alter table stored_file enable row level security;
create policy stored_file_all on stored_file using (sees_proposal(area, office, true));

-- One list handed in. The area is the proposer's: a village, or the whole regency for a sector office.
create table submission (
    id uuid primary key,
    receipt text not null unique,
    area text not null,
    officer text not null default current_setting('payung.officer'),
    office text not null default current_setting('payung.office'),
    file uuid not null references stored_file,
    content_hash bytea not null,
    state text not null default 'draft' check (state in ('draft', 'sent', 'withdrawn')),
    received_at timestamptz not null default now(),
    sent_at timestamptz,
    policy bigint references policy_version,
    judged_on date,
    -- Lines that are no data, by kind: {"blank": 3, "title": 2, …}.
    skipped jsonb not null default '{}',
    -- The list that this file goes on with: it carried codes of that list's rows.
    continues uuid references submission,
    -- What the last such file came to, in counts: {"recognised": 400, "changed": 12, …}.
    returned jsonb not null default '{}'
);
-- The same file twice is one list.
create unique index submission_once on submission (office, content_hash) where state <> 'withdrawn';
alter table submission enable row level security;
create policy submission_all on submission using (sees_proposal(area, office, state = 'draft'));

-- One row of a list. Typed cells are encrypted whole; name, birth date and place stand beside them for work lists.
-- The area is the row's village where it names one in the proposer's area, else the proposer's.
create table candidate (
    id uuid primary key,
    submission uuid not null references submission,
    area text not null,
    office text not null default current_setting('payung.office'),
    -- KODE: stable, from receipt, sheet and line, never from the NIK.
    code text not null unique,
    -- The file that sheet and line are of.
    file uuid references stored_file,
    sheet text not null default '',
    line int not null,
    typed_cipher bytea not null,
    nik_hash bytea,
    name text not null default '',
    birth_date date,
    village text,
    rt smallint not null default 0,
    work text not null default '',
    state text not null default 'draft' check (state in ('draft', 'checked', 'village-confirmed', 'identity-confirmed',
        'decided-yes', 'decided-not-yet', 'ready', 'returned', 'withdrawn')),
    -- What the row would be if it stood alone.
    own_outcome text not null check (own_outcome in ('clear', 'look', 'fix')),
    -- The row kept of the same person; then this one is a double.
    duplicate_of uuid references candidate,
    double_in_list boolean not null default false check (not double_in_list or duplicate_of is not null),
    findings text[] not null default '{}',
    -- CATATAN: what the proposer is to check, without a registry value.
    note text not null default '',
    -- Transaction of the last change, for indexes kept in memory.
    changed xid8 not null default pg_current_xact_id(),
    changed_at timestamptz not null default now(),
    unique (file, sheet, line)
);
create index candidate_submission on candidate (submission, sheet, line);
create index candidate_nik on candidate (nik_hash) where nik_hash is not null;
create index candidate_duplicate on candidate (duplicate_of) where duplicate_of is not null;
create index candidate_changed on candidate (changed);
alter table candidate enable row level security;
create policy candidate_all on candidate using (sees_proposal(area, office, state = 'draft'));

-- What matching and rules say of a row. Holds registry values, so proposers do not see it.
create table judgement (
    candidate uuid primary key references candidate,
    area text not null,
    policy bigint not null references policy_version,
    judged_on date not null,
    judged_at timestamptz not null default now(),
    match text not null check (match in ('exact', 'probable', 'ambiguous', 'none')),
    -- The best person, where one is named.
    person uuid,
    probability real not null,
    -- How many residents came near, the best of them included.
    near int not null check (near >= 0),
    eligibility text not null check (eligibility in ('eligible', 'not_yet', 'unknown')),
    -- Names of the funds whose rules are met, in their order, and the priority class.
    funds text[] not null default '{}',
    priority int,
    -- [{"code": …, "severity": …, "words": …}]: sentences for an officer.
    findings jsonb not null default '[]',
    -- [{"field": …, "level": …, "bits": …}]: Fellegi–Sunter weights, log2.
    weights jsonb not null default '[]',
    explanation text not null default ''
);
create index judgement_person on judgement (person) where person is not null;
alter table judgement enable row level security;
create policy judgement_all on judgement using (sees(area) and sees_registry());

-- Each step of a row through the graph. An officer who took an earlier step of a row never checks it.
create table step (
    id bigint generated always as identity primary key,
    candidate uuid not null references candidate,
    area text not null,
    from_state text not null,
    to_state text not null,
    at timestamptz not null default clock_timestamp(),
    officer text not null default current_setting('payung.officer'),
    role text not null default current_setting('payung.role')
);
create index step_candidate on step (candidate);
alter table step enable row level security;
create policy step_all on step using (sees(area));

create function take_step() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if new.state is distinct from old.state then
        if new.state in ('village-confirmed', 'identity-confirmed', 'decided-yes', 'decided-not-yet')
            and current_setting('payung.officer') <> 'machine'
            and (exists (select from step where candidate = new.id and officer = current_setting('payung.officer')
                        and to_state not in ('decided-yes', 'decided-not-yet', 'returned'))
                or exists (select from submission where id = new.submission
                        and officer = current_setting('payung.officer'))) then
            raise exception 'whoever put a row forward or checked it does not check it again' using errcode = 'PY003';
        end if;
        insert into step (candidate, area, from_state, to_state) values (new.id, new.area, old.state, new.state);
    end if;
    return null;
end $$;

create function note_change() returns trigger
    language plpgsql as $$
begin
    new.changed := pg_current_xact_id();
    new.changed_at := now();
    return new;
end $$;

create trigger submission_transition before update on submission for each row execute function demand_transition();
create trigger candidate_transition before update on candidate for each row execute function demand_transition();
create trigger candidate_changed before insert or update on candidate for each row execute function note_change();
create trigger candidate_step after update of state on candidate for each row execute function take_step();

-- Seats. -------------------------------------------------------------------------------------------------------------

-- A budget that pays. The area is that of the paying government: the province's own fund is the province's.
create table source (
    name text primary key,
    title text not null,
    area text not null,
    -- Region whose people it takes.
    region text not null,
    budget_year int not null,
    payer text not null,
    seats int not null check (seats >= 0),
    position int not null
);

create table seat (
    source text not null references source,
    number int not null check (number > 0),
    primary key (source, number)
);

-- Who may stand behind a seat month: a decided row, or an opening entry for the time before Payung.
create table seat_month (
    source text not null,
    seat int not null,
    month date not null check (extract(day from month) = 1),
    person uuid not null,
    area text not null,
    candidate uuid references candidate,
    opening bigint references load,
    reason text not null,
    -- Once paid nothing changes any more.
    frozen boolean not null default false,
    primary key (source, seat, month),
    foreign key (source, seat) references seat (source, number),
    -- One person, one payer, one month.
    unique (person, month),
    check ((candidate is null) <> (opening is null))
);
alter table seat_month enable row level security;
create policy seat_month_all on seat_month using (sees(area));

create table movement (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    source text not null,
    seat int not null,
    month date not null,
    person uuid not null,
    area text not null,
    kind text not null check (kind in ('reserved', 'taken', 'released')),
    reason text not null,
    officer text not null default current_setting('payung.officer')
);
create index movement_seat on movement (source, seat, month);
alter table movement enable row level security;
create policy movement_read on movement for select using (sees(area));

create function take_seat() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if tg_op <> 'INSERT' then
        if old.frozen then
            raise exception 'a paid month is frozen' using errcode = 'PY004';
        end if;
    end if;
    if tg_op = 'UPDATE' then
        if (new.source, new.seat, new.month, new.person) is distinct from (old.source, old.seat, old.month, old.person) then
            raise exception 'release the seat, then take it' using errcode = 'PY005';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if new.candidate is not null and not exists (select from candidate where id = new.candidate and state = 'ready') then
        raise exception 'a seat month comes from a decided row or an opening entry' using errcode = 'PY006';
    end if;
    if new.opening is not null and not exists (select from load where id = new.opening
            and kind = 'recipients' and second_officer is not null) then
        raise exception 'an opening entry needs a second officer' using errcode = 'PY006';
    end if;
    return new;
end $$;
create trigger seat_month_taken before insert or update or delete on seat_month
    for each row execute function take_seat();

-- After the row, so that a seat that was not to be had leaves no movement.
create function note_movement() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'DELETE' then
        insert into movement (source, seat, month, person, area, kind, reason)
            values (old.source, old.seat, old.month, old.person, old.area, 'released',
                coalesce(nullif(current_setting('payung.reason', true), ''), current_setting('payung.purpose')));
    else
        insert into movement (source, seat, month, person, area, kind, reason)
            values (new.source, new.seat, new.month, new.person, new.area, 'taken', new.reason);
    end if;
    return null;
end $$;
create trigger seat_month_movement after insert or delete on seat_month
    for each row execute function note_movement();

-- Proposals: who would sit where. Each run is rebuilt whole from its inputs and reproducible from them.
create table proposal_run (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    policy bigint not null references policy_version,
    judged_on date not null,
    inputs_sha256 bytea not null,
    seated int not null,
    waiting int not null
);

create table proposal (
    run bigint not null references proposal_run,
    rank int not null,
    candidate uuid not null references candidate,
    person uuid not null,
    area text not null,
    priority text not null,
    -- Both null on the waiting list.
    source text references source,
    seat int,
    explanation text not null,
    primary key (run, rank),
    unique (run, person),
    unique (run, source, seat),
    foreign key (source, seat) references seat (source, number)
);
create index proposal_candidate on proposal (candidate);
alter table proposal enable row level security;
create policy proposal_all on proposal using (sees(area));

-- Long work. ---------------------------------------------------------------------------------------------------------

-- Each job is done, failed, parked or has a live lease. Its number is what people quote: I-2041.
create table job (
    id bigint generated always as identity (start with 1001) primary key,
    kind text not null,
    area text not null,
    officer text not null default current_setting('payung.officer'),
    -- Ids only, never a person's data.
    subject text not null,
    state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'parked')),
    stage text not null default '',
    done bigint not null default 0,
    total bigint not null default 0,
    -- From the beginning of the stage to its last step.
    stage_millis bigint not null default 0,
    attempts int not null default 0,
    lease_until timestamptz,
    -- In words, for whoever waits.
    problem text not null default '',
    created_at timestamptz not null default now(),
    started_at timestamptz,
    ended_at timestamptz
);
-- Work that waits is not queued twice. Work that runs may have read its inputs already, so what changed since queues it
-- anew.
create unique index job_once on job (kind, subject) where state = 'queued';
create index job_queue on job (id) where state in ('queued', 'running');
alter table job enable row level security;
create policy job_all on job using (sees(area));

-- Bulk loads are copied here (COPY does not work under row-level security), ciphertext only, then inserted from here.
create unlogged table staged_resident (
    line bigint not null,
    -- A new id, unless it turns out to be somebody known.
    person uuid not null,
    is_new boolean not null default true,
    nik_cipher bytea,
    nik_hash bytea,
    kk_cipher bytea,
    kk_hash bytea,
    area text not null,
    name text not null,
    birth_date date,
    sex char(1),
    rt smallint not null,
    rw smallint not null,
    occupation smallint not null,
    mother_name text not null,
    marital smallint not null,
    relation smallint not null,
    status text not null
);
create unlogged table staged_fact (
    line bigint not null,
    nik_cipher bytea not null,
    nik_hash bytea not null,
    area text not null,
    -- Segment and status, or decile and vintage, or source and seat.
    word text not null,
    second_word text not null,
    day date,
    kpj_cipher bytea
);

-- After a load the planner must know at once what is there: a plan made for empty tables takes minutes for hours. Only
-- an owner may gather statistics, hence the owner's rights; the name is held against the catalogue.
create function gather_statistics(name text) returns void
    language plpgsql security definer set search_path = public as $$
begin
    execute format('analyze %s', name::regclass);
end $$;

-- No entry, no write. ------------------------------------------------------------------------------------------------

do $$
declare
    name text;
begin
    foreach name in array array['identity', 'load', 'resident', 'membership', 'poverty', 'policy_version', 'stored_file',
        'submission', 'candidate', 'judgement', 'seat_month', 'proposal_run', 'proposal', 'officer'] loop
        execute format('create trigger %I before insert or update or delete on %I for each statement '
            'execute function demand_entry()', name || '_entry', name);
    end loop;
end $$;

-- What the application may do. ---------------------------------------------------------------------------------------

revoke all on all functions in schema public from public;
grant execute on function sees, sees_registry, sees_proposal, enter, gather_statistics to payung_app;
grant select on all tables in schema public to payung_app;
grant insert on trail, policy_version, load, proposal_run, proposal, stored_file, source, seat, seat_month, submission,
    candidate, judgement, identity, resident, membership, poverty, officer, job, setting, region to payung_app;
grant update on submission, candidate, judgement, identity, resident, membership, poverty, officer, job, source,
    setting, load, seat_month, policy_version, region to payung_app;
-- The registry's extract goes with the next load; a released seat month and an old proposal leave their movements.
grant delete on identity, resident, membership, poverty, seat, seat_month, proposal, region to payung_app;
grant select, insert, update, delete, truncate on staged_resident, staged_fact to payung_app;
