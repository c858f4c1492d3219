package vn.solieu.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The baseline: always the longest word of the vocabulary, from the left. Only as many syllables
 * are tried as the longest word with the same first one has.
 */
final class LongestMatch {
  private final Set<String> words = new HashSet<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private int[] starts = new int[256];
  private int[] ends = new int[256];

  LongestMatch(Path vocabulary) {
    try {
      for (String line : Files.readAllLines(vocabulary)) {
        String word = line.strip().toLowerCase(Locale.ROOT);
        words.add(word);
        longest.merge(word.split(" ")[0], word.split(" ").length, Math::max);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many words {@code text} has. */
  int count(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int tokens = tokenize(lower);
    int count = 0;
    for (int i = 0; i < tokens; count++) {
      int length = longest.getOrDefault(lower.substring(starts[i], ends[i]), 1);
      length = Math.min(length, tokens - i);
      while (length > 1 && !words.contains(lower.substring(starts[i], ends[i + length - 1]))) {
        length--;
      }
      i += length;
    }
    return count;
  }

  private int tokenize(String text) {
    if (starts.length < text.length()) {
      starts = new int[text.length() * 2];
      ends = new int[text.length() * 2];
    }
    int tokens = 0;
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && Letters.letterOrDigit(text.charAt(end))) {
        end++;
      }
      end = Math.max(end, i + 1);
      if (text.charAt(i) != ' ') {
        starts[tokens] = i;
        ends[tokens++] = end;
      }
      i = end;
    }
    return tokens;
  }
}
