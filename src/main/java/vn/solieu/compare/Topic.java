package vn.solieu.compare;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, taken apart: "sản lượng lúa cả năm" → concept rice, head "sản lượng",
 * words {lúa}.
 *
 * @param concept id in the lexicon, or null
 * @param heads what is measured of the thing: "sản lượng", "diện tích"
 * @param words syllables that name the thing itself
 * @param rest of these the ones that no name of the concept holds
 */
public record Topic(
    @Nullable String concept, Set<String> heads, Set<String> words, Set<String> rest) {
  /** "sản lượng" alone does not say of what. */
  boolean vague() {
    return words.isEmpty() && concept == null;
  }
}
