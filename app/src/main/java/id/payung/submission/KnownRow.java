package id.payung.submission;

import java.util.UUID;

/// A row that a list already holds.
record KnownRow(UUID id, String code, boolean draft, TypedCells typed) {}
