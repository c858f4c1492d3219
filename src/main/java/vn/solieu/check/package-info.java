/** Verdicts on quoted statistics. Start reading at {@code Checker}. */
@NullMarked
package vn.solieu.check;

import org.jspecify.annotations.NullMarked;
