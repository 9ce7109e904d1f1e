/// Plumbing without a domain word.
@NullMarked
package id.payung.platform;

import org.jspecify.annotations.NullMarked;
