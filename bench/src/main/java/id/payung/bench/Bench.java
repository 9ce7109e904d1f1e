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
            case "service" -> new ServiceBench(root).print(arguments.contains("--large"));
            case "faults" -> FaultBench.print(number(arguments, "--budget", 10), (int) number(arguments, "--from", 0));
            default -> {
                System.err.println("Usage: ./payung bench main [--small] | allocation | hostile | service [--large]"
                        + " | faults [--budget MINUTES] [--from N]");
                System.exit(2);
            }
        }
    }

    private static long number(List<String> arguments, String name, long otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 == arguments.size() ? otherwise : Long.parseLong(arguments.get(at + 1));
    }
}
