package id.payung.intake;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of an XLSX file, opened behind limits: what streams out is counted, since the sizes a zip states may lie.
final class Parts implements Closeable {
    /// A small file may inflate this far whatever the ratio.
    private static final long ALWAYS_ALLOWED_BYTES = 8L << 20;

    private static final String DRIVE = "^[A-Za-z]:.*";

    private final ZipFile zip;
    private final List<ZipEntry> entries;
    private final long mostBytes;
    private long inflated;

    private Parts(ZipFile zip, List<ZipEntry> entries, long mostBytes) {
        this.zip = zip;
        this.entries = entries;
        this.mostBytes = mostBytes;
    }

    static Parts open(Path path, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new Refused(Refusal.BROKEN);
        }
        try {
            if (zip.size() > limits.entries()) {
                throw new Refused(Refusal.tooManyParts(limits.entries()));
            }
            List<ZipEntry> entries = zip.stream().<ZipEntry>map(entry -> entry).toList();
            refuseStrangeNames(entries);
            long byRatio = Math.max(ALWAYS_ALLOWED_BYTES, Files.size(path) * limits.ratio());
            return new Parts(zip, entries, Math.min(byRatio, limits.inflatedBytes()));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    List<ZipEntry> entries() {
        return entries;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// Whether any part's name ends so, in whatever folder.
    boolean hasEnding(String end) {
        return entries.stream().anyMatch(entry -> entry.getName().endsWith(end));
    }

    Optional<InputStream> find(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(open(entry));
    }

    /// @throws Refused where the part is missing
    InputStream get(String name) throws IOException {
        return find(name).orElseThrow(() -> new Refused(Refusal.BROKEN));
    }

    InputStream open(ZipEntry entry) throws IOException {
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Nothing is ever unpacked by these names; a file that carries them was made to do harm.
    private static void refuseStrangeNames(List<ZipEntry> entries) throws Refused {
        var names = new HashSet<String>();
        for (var entry : entries) {
            var name = entry.getName().replace('\\', '/');
            boolean strange = name.startsWith("/") || name.matches(DRIVE) || ("/" + name + "/").contains("/../");
            if (strange || !names.add(name)) {
                throw new Refused(Refusal.SUSPICIOUS);
            }
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws Refused {
            inflated += bytes;
            if (inflated > mostBytes) {
                throw new Refused(Refusal.BOMB);
            }
        }
    }
}
