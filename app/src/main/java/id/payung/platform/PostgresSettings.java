package id.payung.platform;

/// The embedded server's configuration, written anew at each start, so that a new Payung brings its own.
final class PostgresSettings {
    /// Nobody without a password, nobody from another machine.
    static final String ACCESS = """
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgresSettings() {}

    /// For one small machine with one application: server and database together stay below 700 MB.
    static String text(int port) {
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 40

                shared_buffers = 160MB
                work_mem = 16MB
                maintenance_work_mem = 128MB
                autovacuum_work_mem = 32MB
                effective_cache_size = 1GB
                random_page_cost = 1.1
                max_parallel_workers = 2
                jit = off

                # What was acknowledged survives a power cut.
                fsync = on
                synchronous_commit = on
                # A load of millions of rows passes without a checkpoint every few seconds.
                wal_buffers = 16MB
                max_wal_size = 2GB
                min_wal_size = 256MB
                checkpoint_timeout = 15min

                # Errors and statements quote what people typed: they go to the application alone, never to a log.
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_checkpoints = off
                log_autovacuum_min_duration = -1
                log_line_prefix = '%%m [%%p] '
                log_timezone = 'UTC'
                timezone = 'UTC'
                """.formatted(port);
    }
}
