/// People and the numbers that name them. Pure: no SQL, no HTTP, no clock.
@NullMarked
package id.payung.people;

import org.jspecify.annotations.NullMarked;
