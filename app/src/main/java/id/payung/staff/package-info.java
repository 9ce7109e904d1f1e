/// Who works with the system, what they may ask for, and how they come in.
@NullMarked
package id.payung.staff;

import org.jspecify.annotations.NullMarked;
