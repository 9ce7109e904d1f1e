package id.payung.platform;

import java.sql.SQLException;

/// Rows of every kind that is hard to carry: text with what COPY escapes, bytes, arrays, references to the own table, a
/// frozen month that no statement may touch, columns that the database fills.
final class FilledDatabase {
    private static final String ROWS = """
            select set_config('payung.officer', 'machine', true), set_config('payung.role', 'machine', true),
                set_config('payung.area', '*', true), set_config('payung.office', '64.09', true),
                set_config('payung.purpose', 'uji', true);
            select enter('uji', array[gen_random_uuid()], '{"baris": "dua\\nbaris"}');
            insert into setting values ('tab', E'a\\tb\\\\c\\nd\\r'), ('kosong', ''), ('titik', E'\\\\.'), ('N', E'\\\\N'),
                ('huruf', 'Siti Nur’aini 🐟');
            insert into load (kind, sha256, rows, second_officer) values ('recipients', '\\x00ff5c09', 1, 'orang-kedua');
            insert into resident (person, area, name, birth_date, status, load)
                select gen_random_uuid(), '64.09.01.1001.003.012', 'Warga Fiktif ' || n, date '1980-02-29' + n, 'ALIVE', 1
                from generate_series(1, 8000) n;
            insert into source values ('APBD', 'APBD', '64.09', '64.09', 2026, 'Disnakertrans', 2, 1);
            insert into seat values ('APBD', 1), ('APBD', 2);
            insert into seat_month (source, seat, month, person, area, opening, reason, frozen)
                values ('APBD', 1, '2026-01-01', gen_random_uuid(), '64.09.01.1001', 1, 'uji', true);
            insert into stored_file (id, area, name_cipher, content_cipher, content_hash, sha256_cipher, bytes)
                values ('00000000-0000-0000-0000-000000000001', '64.09', '\\x01', '\\x02', '\\x03', '\\x04', 1);
            insert into submission (id, receipt, area, file, content_hash) values
                ('00000000-0000-0000-0000-000000000002', 'T-1', '64.09', '00000000-0000-0000-0000-000000000001', '\\x03');
            insert into candidate (id, submission, area, code, line, typed_cipher, own_outcome, findings, duplicate_of)
                select gen_random_uuid(), '00000000-0000-0000-0000-000000000002', '64.09.01.1001', 'K-' || n, n, '\\x00',
                    'clear', array['NAME_VARIANT', 'a,"b"'], null
                from generate_series(1, 100) n;
            update candidate set duplicate_of = (select id from candidate where code = 'K-100') where code < 'K-2'
            """;

    private FilledDatabase() {}

    /// @param owner of a database with every table and nothing in them
    static void fill(DatabaseAddress owner) throws SQLException {
        try (var connection = owner.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(ROWS);
            connection.commit();
        }
    }
}
