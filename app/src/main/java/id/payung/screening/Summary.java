package id.payung.screening;

import java.io.PrintWriter;
import java.util.Locale;

/// The short summary on the terminal.
final class Summary {
    private final Report report;

    Summary(Report report) {
        this.report = report;
    }

    void print(PrintWriter out) {
        var all = report.all();
        out.printf(
                "%n%s baris usulan dari %s daftar:%n",
                number(all.data()), number(report.inputs().lists().size()));
        line(out, all.clear(), "siap dikirim");
        line(out, all.look(), "perlu dilihat petugas");
        line(out, all.fix(), "harus diperbaiki pengirim");
        line(out, all.duplicateInList(), "ganda di daftar yang sama");
        line(out, all.duplicateElsewhere(), "sudah ada di daftar lain");
        out.println();
        for (var use : report.funds()) {
            out.printf(
                    "%-18s %s dari %s kuota terisi (%s sudah duduk, %s diusulkan). Iuran %s sejak %s.%n",
                    use.fund().name(),
                    number(use.filled()),
                    number(use.fund().seats()),
                    number(use.taken()),
                    number(use.proposed()),
                    use.planned(),
                    use.firstMonth());
        }
        out.printf(
                "Daftar tunggu: %s orang.%n",
                number(report.screened().allocation().waiting().size()));
        notes(out);
        out.flush();
    }

    private void notes(PrintWriter out) {
        if (report.seatsAssumedEmpty()) {
            out.println("Semua kuota dianggap kosong, karena --seated tidak diberikan.");
        } else {
            long review = report.reviewed().stream()
                    .filter(one -> !one.findings().isEmpty())
                    .count();
            out.printf("Penerima lama yang perlu ditinjau: %s.%n", number(review));
        }
        int doubtful = report.inputs().tables().memberships().problemCount();
        if (doubtful > 0) {
            out.printf("Baris kepesertaan yang tidak dipahami: %s.%n", number(doubtful));
        }
        report.coverage().forEach(out::println);
        for (var failed : report.inputs().unreadable()) {
            out.printf(
                    "TIDAK TERBACA %s%s: %s%n",
                    failed.file(), failed.line() > 0 ? ":" + failed.line() : "", failed.getMessage());
        }
    }

    private static void line(PrintWriter out, int count, String what) {
        out.printf("%10s  %s%n", number(count), what);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
