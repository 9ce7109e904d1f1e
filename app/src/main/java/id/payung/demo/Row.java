package id.payung.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row while it is typed: what its writer meant, and what came out.
final class Row {
    final Identity meant;
    final List<ErrorCode> errors = new ArrayList<>();
    /// How the row looks without being wrong: `nik_dot`, `spaces`.
    final List<String> formats = new ArrayList<>();

    String nik;
    String kk;
    String name;

    @Nullable
    LocalDate born;

    boolean female;
    String mother;
    int rt;
    String occupation = "";
    String village = "";

    Row(Identity meant) {
        this.meant = meant;
        nik = meant.numbers().nik();
        kk = meant.numbers().kk();
        name = meant.birth().name();
        born = meant.birth().born();
        female = meant.birth().female();
        mother = meant.family().mother();
        rt = meant.home().rt();
    }

    boolean has(ErrorCode code) {
        return errors.contains(code);
    }
}
