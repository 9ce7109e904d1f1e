package id.payung.absorption;

/// One village: what it sent and what stands in the way.
///
/// @param held rows that somebody must look at or mend
/// @param cause code of the finding met most often on them, empty where nothing is held
public record VillageUse(String code, int sent, int proposed, int held, String cause) {}
