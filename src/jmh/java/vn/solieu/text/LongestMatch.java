package vn.solieu.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The baseline: always the longest word of the vocabulary, from the left, over plain strings. */
final class LongestMatch {
  private static final int LONGEST = 6;

  private final Set<String> words = new HashSet<>();

  LongestMatch(Path vocabulary) {
    try {
      for (String line : Files.readAllLines(vocabulary)) {
        words.add(line.strip().toLowerCase(Locale.ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many words {@code text} has. */
  int count(String text) {
    List<String> tokens = List.of(text.toLowerCase(Locale.ROOT).split(" "));
    int count = 0;
    for (int i = 0; i < tokens.size(); count++) {
      int length = Math.min(LONGEST, tokens.size() - i);
      while (length > 1 && !words.contains(String.join(" ", tokens.subList(i, i + length)))) {
        length--;
      }
      i += length;
    }
    return count;
  }
}
