/** Alignment of figures over places, periods and sources. Start reading at {@code Comparison}. */
@NullMarked
package vn.solieu.compare;

import org.jspecify.annotations.NullMarked;
