package id.payung.screening;

import id.payung.eligibility.Policy;
import id.payung.funding.Applicant;
import id.payung.funding.Seat;
import id.payung.funding.Seats;
import id.payung.matching.Population;
import id.payung.platform.CsvColumns;
import id.payung.platform.UnreadableTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who sits already: CSV with the columns `nik, source, seat, since`.
final class Seated {
    private final List<Recipient> recipients;
    private final Set<Long> niks = new HashSet<>();

    Seated(List<Recipient> recipients) {
        this.recipients = List.copyOf(recipients);
        recipients.forEach(recipient -> niks.add(recipient.nik()));
        niks.remove(0L);
    }

    /// @param nik 0 where the file has none that is 16 digits
    /// @param source name of the funding source
    /// @param seat number within the source, from 1
    /// @param since first day, null where the file does not say
    record Recipient(
            long nik, String source, int seat, @Nullable LocalDate since) {}

    static Seated none() {
        return new Seated(List.of());
    }

    static Seated load(Path file, Map<String, String> headers) throws UnreadableTable {
        var reader = new Reader();
        reader.read(file, headers);
        return new Seated(reader.recipients);
    }

    List<Recipient> recipients() {
        return recipients;
    }

    boolean sits(long nik) {
        return niks.contains(nik);
    }

    /// The seats taken. Those of sources the policy does not know, or without a number, are for the review to name.
    List<Seats.Occupied> occupied(Policy policy, Population population, FactsOf facts) {
        var occupied = new ArrayList<Seats.Occupied>();
        for (var recipient : recipients) {
            boolean known = policy.funds().stream().anyMatch(fund -> fund.name().equals(recipient.source()));
            if (known && recipient.seat() > 0) {
                int resident = population.residentOf(recipient.nik());
                occupied.add(new Seats.Occupied(
                        new Seat(recipient.source(), recipient.seat()),
                        resident < 0 ? new Applicant.Home("", "") : facts.home(resident)));
            }
        }
        return occupied;
    }

    private static final class Reader extends CsvColumns {
        private final List<Recipient> recipients = new ArrayList<>();
        private long nik;
        private String source = "";
        private long seat;
        private int since = NO_DATE;

        Reader() {
            super(List.of("nik", "source", "seat"), List.of("since"));
        }

        @Override
        protected void field(int column, byte[] text, int start, int length) {
            switch (column) {
                case 0 -> nik = length == 16 ? Math.max(0, number(text, start, length)) : 0;
                case 1 -> source = text(text, start, length);
                case 2 -> seat = Math.max(0, number(text, start, length));
                default -> since = isoDay(text, start, length);
            }
        }

        @Override
        protected void endOfRow(long line) {
            recipients.add(new Recipient(
                    nik,
                    source,
                    (int) Math.min(Integer.MAX_VALUE, seat),
                    since == NO_DATE ? null : LocalDate.ofEpochDay(since)));
            since = NO_DATE;
        }
    }
}
