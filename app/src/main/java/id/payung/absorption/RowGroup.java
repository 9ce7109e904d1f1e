package id.payung.absorption;

import java.util.List;

/// Sent rows of one village that came equally far with the same findings.
///
/// @param village code of the village, or of the regency where a sector office named none
record RowGroup(String village, Reach reach, List<String> findings, int rows) {}
