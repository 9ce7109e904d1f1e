package id.payung.screening;

import id.payung.eligibility.Policy;
import id.payung.intake.ListReading;
import id.payung.intake.UnreadableList;
import id.payung.matching.Population;
import java.util.List;

/// Everything that was read.
///
/// @param lists in the order of their files
/// @param unreadable lists that could not be read
/// @param passedOver names of hidden files and lock files
record Inputs(
        Policy policy,
        Tables tables,
        Population population,
        List<ListReading> lists,
        List<UnreadableList> unreadable,
        List<String> passedOver) {}
