package id.payung.screening;

/// Where the allocation puts a person.
///
/// @param source the funding source proposed, empty for the waiting list
/// @param rank from 1 over all people who are clear
/// @param why one plain Indonesian sentence
record Placement(String source, int rank, String why) {}
