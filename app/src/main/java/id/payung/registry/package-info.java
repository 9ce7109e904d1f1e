/// The civil registry's extract, in columns.
@NullMarked
package id.payung.registry;

import org.jspecify.annotations.NullMarked;
