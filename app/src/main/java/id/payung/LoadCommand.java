package id.payung;

import id.payung.platform.UnreadableTable;
import id.payung.registry.Extracts.Extent;
import id.payung.screening.Rolls.Behind;
import id.payung.screening.Rolls.Loaded;
import id.payung.staff.Officer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./payung load`: data of other offices into the database of this installation.
@Command(
        name = "load",
        description = "Memuat data kependudukan, kepesertaan, kesejahteraan, penerima yang sudah berjalan, "
                + "atau perubahan wilayah.",
        footer = {
            "",
            "Contoh: ./payung load registry population.csv",
            "        ./payung load recipients penerima.csv --officer siti --second budi"
        },
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    private static final String TWO_OFFICERS =
            "Penerima dimuat oleh dua petugas yang berbeda: --officer NAMA --second NAMA.";

    /// What can be loaded.
    enum What {
        REGISTRY,
        MEMBERS,
        POVERTY,
        RECIPIENTS,
        REGIONS
    }

    @Parameters(index = "0", paramLabel = "registry|members|poverty|recipients|regions", description = "Jenis data.")
    private What what = What.REGISTRY;

    @Parameters(index = "1", paramLabel = "BERKAS", description = "Berkas CSV.")
    private Path file = Path.of("");

    @Option(names = "--delta", description = "Hanya isi berkas ini yang diperbarui (registry, regions).")
    private boolean delta;

    @Option(names = "--region", paramLabel = "KODE", description = "Wilayah pemilik data (bawaan: 64.09).")
    private String region = "64.09";

    @Option(names = "--officer", paramLabel = "NAMA", description = "Petugas yang memuat penerima.")
    private String officer = "";

    @Option(names = "--second", paramLabel = "NAMA", description = "Petugas kedua yang ikut bertanggung jawab.")
    private String second = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var words = spec.commandLine();
        if (delta && what != What.REGISTRY && what != What.REGIONS) {
            throw new ParameterException(
                    words, "--delta hanya untuk data kependudukan (registry) dan wilayah (regions).");
        }
        return AtWork.on(spec, (installation, _) -> {
            var loaded = load(installation);
            words.getOut()
                    .printf(
                            Locale.forLanguageTag("id"),
                            "Selesai: %,d baris dimuat, %,d baris perlu diperiksa.%n",
                            loaded.rows(),
                            loaded.notUnderstood());
            return 0;
        });
    }

    private Loaded load(Installation installation) throws UnreadableTable {
        return switch (what) {
            case REGISTRY -> installation.rolls().loadRegistry(file, delta ? Extent.DELTA : Extent.FULL);
            case MEMBERS -> installation.rolls().loadMembers(file, region);
            case POVERTY -> installation.rolls().loadPoverty(file, region);
            case REGIONS -> installation.rolls().loadRegions(file, delta);
            case RECIPIENTS ->
                installation
                        .rolls()
                        .loadRecipients(file, region, behind(installation), LocalDate.now(installation.clock()));
        };
    }

    /// Who sits already is loaded by two officers of the installation.
    private Behind behind(Installation installation) {
        if (officer.equals(second)) {
            throw new ParameterException(spec.commandLine(), TWO_OFFICERS);
        }
        return new Behind(
                named(installation, officer).actor(),
                named(installation, second).id().toString());
    }

    private Officer named(Installation installation, String name) {
        return installation
                .officers()
                .named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Tidak ada petugas aktif bernama \"" + name + "\"."));
    }
}
