/// How the seats are used: what is filled, what stays empty, where, and why. Reads only.
@NullMarked
package id.payung.absorption;

import org.jspecify.annotations.NullMarked;
