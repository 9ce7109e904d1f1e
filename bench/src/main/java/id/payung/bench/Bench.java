package id.payung.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// `./payung bench NAME`: prints the table of one benchmark.
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        var arguments = List.of(Arrays.copyOfRange(args, 1, args.length));
        var name = arguments.isEmpty() ? "" : arguments.getFirst();
        switch (name) {
            case "main" -> new MainBench(root, arguments.contains("--small")).run();
            case "allocation" -> AllocationBench.print();
            case "hostile" -> new HostileBench(root).print();
            default -> {
                System.err.println("Usage: ./payung bench main [--small] | allocation | hostile");
                System.exit(2);
            }
        }
    }
}
