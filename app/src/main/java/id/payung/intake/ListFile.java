package id.payung.intake;

import java.nio.file.Path;

/// A list as it came in.
///
/// @param file name as reported: path relative to the parent of what was given on the command line, with `/`
public record ListFile(Path path, String file) {}
