/// The work list of everybody put forward, and the case of one person: what was typed, what the registry says of it,
/// which rules hold, and whose step is next.
@NullMarked
package id.payung.verification;

import org.jspecify.annotations.NullMarked;
