package vn.solieu.eval;

import org.jspecify.annotations.Nullable;
import vn.solieu.check.Cause;
import vn.solieu.check.Ruling;
import vn.solieu.index.StoredFigure;

/**
 * A sentence about one figure with the verdict it should get.
 *
 * @param kind how it was made: "restated", "swapped-digits" …
 * @param text the sentence
 * @param quote the number in it
 * @param truth the archive's figure it was made from
 * @param ruling the verdict it should get
 * @param cause the cause that should be named, or null
 */
record Claim(
    String kind,
    String text,
    String quote,
    StoredFigure truth,
    Ruling ruling,
    @Nullable Cause cause) {}
