/// What a check found about a row, and the words for it. Pure.
@NullMarked
package id.payung.finding;

import org.jspecify.annotations.NullMarked;
