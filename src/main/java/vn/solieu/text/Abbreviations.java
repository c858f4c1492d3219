package vn.solieu.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Short forms written with a dot that does not end a sentence: "TP.", "TX.", "Th.S", "PGS.". Case
 * does not matter.
 */
public final class Abbreviations {
  private final Set<String> forms = new HashSet<>();
  private final Set<String> graded;
  private final int longest;

  /**
   * @param forms the short forms, without their last dot
   * @param graded nouns whose grades are told by a letter, in lower case: "nhóm" ("nhóm B.")
   */
  public Abbreviations(Collection<String> forms, Collection<String> graded) {
    this.graded = Set.copyOf(graded);
    int most = 0;
    for (String form : forms) {
      this.forms.add(form.toLowerCase(Locale.ROOT));
      most = Math.max(most, form.length());
    }
    longest = most;
  }

  /** Whether the letters {@code [start, end)} before a dot are such a form. */
  boolean contains(char[] chars, int start, int end) {
    return end - start <= longest
        && forms.contains(new String(chars, start, end - start).toLowerCase(Locale.ROOT));
  }

  /** Whether a letter after {@code noun} is its grade, no initial: the dot then ends a sentence. */
  boolean isGraded(String noun) {
    return graded.contains(noun.toLowerCase(Locale.ROOT));
  }

  boolean contains(String text, int start, int end) {
    return end - start <= longest
        && forms.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
