package vn.solieu.compare;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand around a figure: its sentence and the title of its article. They are taken
 * apart when somebody asks for them, which few comparisons do.
 */
public final class Context {
  private final String sentence;
  private final String title;
  private volatile @Nullable Set<String> words;

  Context(String sentence, String title) {
    this.sentence = sentence;
    this.title = title;
  }

  /** Whether a syllable stands there. */
  boolean names(String syllable) {
    Set<String> read = words;
    if (read == null) {
      read = new HashSet<>(Topics.syllables(sentence));
      read.addAll(Topics.syllables(title));
      words = read;
    }
    return read.contains(syllable);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Context context
        && context.sentence.equals(sentence)
        && context.title.equals(title);
  }

  @Override
  public int hashCode() {
    return 31 * sentence.hashCode() + title.hashCode();
  }
}
