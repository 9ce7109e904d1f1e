/// Who may be a recipient: rules with their legal basis, and the policy that lists them. Pure.
@NullMarked
package id.payung.eligibility;

import org.jspecify.annotations.NullMarked;
