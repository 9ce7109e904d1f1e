/// The vault: numbers that name a person are encrypted with a data key that a key file outside the database opens.
@NullMarked
package id.payung.identity;

import org.jspecify.annotations.NullMarked;
