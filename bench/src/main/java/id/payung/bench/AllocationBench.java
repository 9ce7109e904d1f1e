package id.payung.bench;

import id.payung.eligibility.FundSet;
import id.payung.eligibility.Limit;
import id.payung.funding.Allocation;
import id.payung.funding.Applicant;
import id.payung.funding.FundingSource;
import id.payung.funding.Seats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// The allocation alone: a regency with village caps, and a province with ten funds.
final class AllocationBench {
    private static final int RUNS = 5;

    private AllocationBench() {}

    static void print() {
        System.out.println("| what | bar | aim | measured |");
        System.out.println("|---|---|---|---|");
        rows();
    }

    static void rows() {
        var villages = new ArrayList<Limit>();
        for (int village = 0; village < 54; village++) {
            villages.add(new Limit(new Limit.Area(village(village)), OptionalInt.empty(), 0, 400));
        }
        MainBench.row(
                "allocation 30,000 × 2 funds with 54 village caps",
                "≤ 1 s",
                "0.2 s",
                seconds(funds(2, 9_000), villages, people(30_000, 2)));
        MainBench.row(
                "allocation 500,000 × 10 funds by classes",
                "≤ 20 s",
                "5 s",
                seconds(funds(10, 35_000), List.of(), people(500_000, 10)));
    }

    private static String village(int number) {
        return String.format(Locale.ROOT, "64.09.%02d.%d", number % 4 + 1, 1001 + number);
    }

    private static List<FundingSource> funds(int count, int seats) {
        var funds = new ArrayList<FundingSource>();
        for (int fund = 0; fund < count; fund++) {
            funds.add(new FundingSource("fund-" + fund, "Fund " + fund, seats));
        }
        return funds;
    }

    private static List<Applicant> people(int count, int funds) {
        var dice = new SplittableRandom(count);
        var people = new ArrayList<Applicant>();
        for (int person = 0; person < count; person++) {
            int bits = 1 + dice.nextInt((1 << funds) - 1);
            people.add(new Applicant(
                    6_409_010_000_000_000L + person,
                    new Applicant.Home(village(dice.nextInt(54)), ""),
                    new FundSet(bits),
                    dice.nextInt(4)));
        }
        return people;
    }

    private static String seconds(List<FundingSource> funds, List<Limit> limits, List<Applicant> people) {
        var seats = new Seats(funds, limits, List.of(), "seed");
        var times = new ArrayList<Double>();
        int seated = 0;
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            seated = Allocation.propose(seats, people).seated().size();
            times.add((System.nanoTime() - began) / 1e9);
        }
        times.sort(null);
        return String.format(
                Locale.ROOT,
                "%.2f s (%.2f–%.2f), %d seated",
                times.get(RUNS / 2),
                times.getFirst(),
                times.getLast(),
                seated);
    }
}
