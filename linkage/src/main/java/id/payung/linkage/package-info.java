/**
 * Record linkage after Fellegi and Sunter: additive log2 weights, primitive columns, no dependency and no domain word.
 */
package id.payung.linkage;
