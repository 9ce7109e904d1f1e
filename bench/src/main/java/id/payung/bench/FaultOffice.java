package id.payung.bench;

import id.payung.Installation;
import id.payung.demo.DemoSize;
import id.payung.demo.Errors;
import id.payung.demo.Regency;
import id.payung.eligibility.ShippedPolicy;
import id.payung.platform.Actor;
import id.payung.registry.Extracts.Extent;
import id.payung.screening.Rolls.Behind;
import id.payung.submission.ProposeSeats;
import id.payung.submission.Submissions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A small regency office in which things go wrong, and what it does.
final class FaultOffice {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String REGION = "64.09";
    private static final String PURPOSE = "uji gangguan";
    private static final String VILLAGE = "64.09.01.1001";
    private static final Actor OPERATOR = new Actor("00000000-0000-0000-0000-640901001001", "desa", VILLAGE, VILLAGE);
    private static final Behind TWO_OFFICERS = new Behind(OPERATOR, "00000000-0000-0000-0000-000000000002");
    private static final int LOOK_MILLIS = 200;
    private static final int MOST_LOOKS = 300;

    private final Installation installation;
    private final Path files;

    FaultOffice(Installation installation, Path files) {
        this.installation = installation;
        this.files = files;
    }

    /// Makes the regency, with everything loaded once.
    void found() throws Exception {
        Regency.make(7, new DemoSize(3_000, 400), Errors.model(), DAY).write(files);
        Scenario.REGISTRY.run(this, 0);
        Scenario.MEMBERS.run(this, 0);
        Scenario.POVERTY.run(this, 0);
        installation
                .work()
                .run(
                        Actor.MACHINE,
                        PURPOSE,
                        () -> installation.policies().enact(ShippedPolicy.PPU_2026.text(), "ppu-2026.yaml"));
        Scenario.RECIPIENTS.run(this, 0);
    }

    /// What is cut off.
    enum Scenario {
        REGISTRY {
            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.installation.rolls().loadRegistry(office.files.resolve("population.csv"), Extent.FULL);
            }
        },
        DELTA {
            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.installation.rolls().loadRegistry(office.files.resolve("population.csv"), Extent.DELTA);
            }
        },
        MEMBERS {
            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.installation.rolls().loadMembers(office.files.resolve("bpjs_members.csv"), REGION);
            }
        },
        POVERTY {
            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.installation.rolls().loadPoverty(office.files.resolve("poverty.csv"), REGION);
            }
        },
        RECIPIENTS {
            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.installation.rolls().loadRecipients(office.recipients(salt), REGION, TWO_OFFICERS, DAY);
            }
        },
        IMPORT {
            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.receive(salt);
                office.work();
            }
        },
        SEND {
            @Override
            void prepare(FaultOffice office, int salt) throws Exception {
                IMPORT.run(office, salt);
            }

            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.send(salt);
            }
        },
        ALLOCATE {
            @Override
            void prepare(FaultOffice office, int salt) {
                office.as(Actor.MACHINE, () -> office.installation.jobs().queue(ProposeSeats.KIND, REGION, "all"));
            }

            @Override
            void run(FaultOffice office, int salt) throws Exception {
                office.work();
            }
        };

        /// What must be there before.
        void prepare(FaultOffice office, int salt) throws Exception {}

        /// @param salt tells one file from the next
        abstract void run(FaultOffice office, int salt) throws Exception;
    }

    private Path recipients(int salt) throws IOException {
        var salted = files.resolveSibling("recipients-" + salt + ".csv");
        Files.writeString(
                salted,
                Files.readString(files.resolve("seated.csv")) + "6409010101900001,unknown-fund," + salt + ",\n");
        return salted;
    }

    private byte[] list(int salt) throws IOException {
        try (var lists = Files.list(files.resolve("lists"))) {
            var csv = lists.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
            return (Files.readString(csv.getFirst(), StandardCharsets.ISO_8859_1) + "\n".repeat(salt))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private void receive(int salt) throws IOException {
        var content = list(salt);
        as(OPERATOR, () -> installation.submissions().receive(OPERATOR, "daftar-" + salt + ".csv", content));
    }

    private void send(int salt) throws IOException {
        var content = list(salt);
        var known =
                as(OPERATOR, () -> installation.submissions().receive(OPERATOR, "daftar-" + salt + ".csv", content));
        installation.sending().send(OPERATOR, known.submission());
    }

    private void work() {
        try (var workers = installation.workers()) {
            workers.workOff();
        }
    }

    /// What a server does at its start after it died: cut off work goes on, to its end.
    void recover() throws InterruptedException {
        awaitDatabase();
        installation.jobs().takeOver();
        work();
    }

    private void awaitDatabase() throws InterruptedException {
        for (int look = 0; !answers() && look < MOST_LOOKS; look++) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private boolean answers() {
        try {
            as(Actor.MACHINE, () -> installation.jobs().open(Submissions.JUDGE));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// What is not as it must be, by name; nothing where all is well.
    List<String> violations() {
        return as(
                Actor.MACHINE,
                () -> FaultChecks.ALL.entrySet().stream()
                        .filter(check -> installation
                                        .work()
                                        .jdbc()
                                        .sql(check.getValue())
                                        .query(Long.class)
                                        .single()
                                != 0)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private <T> T as(Actor actor, Supplier<T> what) {
        return installation.work().as(actor, PURPOSE, what);
    }
}
