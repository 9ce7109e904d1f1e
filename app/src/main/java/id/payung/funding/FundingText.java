package id.payung.funding;

import id.payung.eligibility.Limit;
import id.payung.funding.Placement.Full;
import id.payung.funding.Placement.Seated;
import id.payung.funding.Placement.Waiting;
import java.util.Collection;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the allocation says to an officer, in one plain Indonesian sentence.
public final class FundingText {
    private final UnaryOperator<String> areaName;

    /// @param areaName name of an area by its code
    public FundingText(UnaryOperator<String> areaName) {
        this.areaName = areaName;
    }

    public String explain(Placement placement) {
        return switch (placement) {
            case Seated seated ->
                "Peringkat " + grouped(seated.rank()) + ": diusulkan untuk kuota "
                        + seated.seat().source() + " nomor "
                        + grouped(seated.seat().number()) + ".";
            case Waiting waiting -> explain(waiting);
        };
    }

    private String explain(Waiting waiting) {
        var start = "Peringkat " + grouped(waiting.rank()) + ", daftar tunggu nomor " + grouped(waiting.place()) + ": ";
        var full = waiting.full().stream().map(this::full).collect(Collectors.joining(" dan "));
        if (waiting.cutOff() == 0) {
            return start + full + " sejak awal; menunggu kuota kosong.";
        }
        if (waiting.cutOff() < waiting.rank()) {
            return start + full + " pada peringkat " + grouped(waiting.cutOff()) + "; menunggu kuota kosong.";
        }
        return start + full + " karena minimum wilayah atau kuota lain didahulukan; menunggu kuota kosong.";
    }

    private String full(Full full) {
        return switch (full) {
            case Full.Fund(var source) -> "kuota " + source.name() + " habis";
            case Full.Cap(var limit) -> "batas " + name(limit) + " tercapai";
        };
    }

    /// The minima that cannot be met, one sentence each.
    public Collection<String> unmet(Allocation allocation) {
        return allocation.unmet().stream()
                .map(one -> "Minimum %s belum tercapai: %s dari %s orang."
                        .formatted(
                                name(one.limit()),
                                grouped(one.reached()),
                                grouped(one.limit().atLeast())))
                .toList();
    }

    private String name(Limit limit) {
        return switch (limit.scope()) {
            case Limit.Area(var code) -> areaName.apply(code);
            case Limit.Sector(var reason) -> "sektor " + reason;
        };
    }

    private static String grouped(int number) {
        var digits = new StringBuilder().append(number);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, '.');
        }
        return digits.toString();
    }
}
