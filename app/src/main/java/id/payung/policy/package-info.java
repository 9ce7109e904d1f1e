/// Versions of the policy: the one in force, and the seats it opens.
@NullMarked
package id.payung.policy;

import org.jspecify.annotations.NullMarked;
