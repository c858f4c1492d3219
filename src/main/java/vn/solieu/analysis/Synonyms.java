package vn.solieu.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Form;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.Tokens;

/**
 * Short forms and the phrases they stand for: "Ủy ban nhân dân" is also "ubnd", "TP.HCM" also
 * "tphcm". The phrase gains the short form's term, so that either finds both; nothing is replaced.
 */
public final class Synonyms {
  private static final int SIEVE = 1 << 12;

  private final CharArrayMap<List<Phrase>> byFirst = new CharArrayMap<>(256, false);

  /** Whether a phrase may begin with a syllable, by {@link #sieve}: most are passed over. */
  private final boolean[] begins = new boolean[SIEVE];

  private final Map<String, List<List<String>>> byTerm = new HashMap<>();

  private record Phrase(List<String> syllables, String term) {}

  /**
   * A phrase found.
   *
   * @param endToken index after its last token
   * @param positions positions it spans
   * @param term the short form
   */
  record Match(int endToken, int positions, String term) {}

  private Synonyms() {}

  /** The shipped table {@code analysis/synonyms.tsv} and what the lexicon's folder adds to it. */
  public static Synonyms of(Lexicon lexicon) {
    Synonyms synonyms = new Synonyms();
    for (Resources.Row row : lexicon.resources().table("analysis/synonyms.tsv")) {
      for (String phrase : row.cell(1).split("\\|")) {
        synonyms.add(row.cell(0), phrase);
      }
    }
    return synonyms;
  }

  private void add(String term, String phrase) {
    List<String> syllables = List.of(key(phrase).split("[ .]+"));
    String first = syllables.getFirst();
    if (first.isEmpty()) {
      return;
    }
    begins[sieve(first.toCharArray(), 0, first.length())] = true;
    byTerm.computeIfAbsent(key(term), t -> new ArrayList<>()).add(syllables);
    byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(new Phrase(syllables, key(term)));
  }

  /** The phrases that a short form stands for, each as its syllables; empty when it is none. */
  public List<List<String>> phrases(String term) {
    return byTerm.getOrDefault(term, List.of());
  }

  /** Spelled and cased as terms are. */
  private static String key(String phrase) {
    return NormalizedText.of(phrase.strip(), Form.COMPOSED, Form.TONES, Form.Y_AS_I)
        .text()
        .toLowerCase(Locale.ROOT);
  }

  /** The longest phrase that begins at token {@code t}, or null. */
  @Nullable Match at(Tokens tokens, int t, char[] chars) {
    int start = tokens.start(t);
    int end = bare(tokens, t, chars);
    if (!begins[sieve(chars, start, end)]) {
      return null;
    }
    List<Phrase> phrases = byFirst.get(chars, start, end - start);
    Match best = null;
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        Match match = match(phrase, tokens, t, chars);
        best = match != null && (best == null || match.endToken > best.endToken) ? match : best;
      }
    }
    return best;
  }

  private static int sieve(char[] s, int start, int end) {
    return (s[start] * 31 + s[end - 1] * 7 + end - start) & SIEVE - 1;
  }

  /** End of a token without its dot: "TP." → "TP". */
  private static int bare(Tokens tokens, int t, char[] chars) {
    int end = tokens.end(t);
    return end - tokens.start(t) > 1 && chars[end - 1] == '.' ? end - 1 : end;
  }

  private static @Nullable Match match(Phrase phrase, Tokens tokens, int t, char[] chars) {
    int at = t;
    for (String syllable : phrase.syllables) {
      if (at == tokens.size() || !same(syllable, tokens, at, chars)) {
        return null;
      }
      at++;
      while (at < tokens.size() && dot(tokens, at, chars)) {
        at++;
      }
    }
    int end = at;
    while (dot(tokens, end - 1, chars)) {
      end--;
    }
    return new Match(end, phrase.syllables.size(), phrase.term);
  }

  private static boolean same(String syllable, Tokens tokens, int t, char[] chars) {
    int start = tokens.start(t);
    int length = bare(tokens, t, chars) - start;
    if (length != syllable.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[start + i] != syllable.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean dot(Tokens tokens, int t, char[] chars) {
    return tokens.end(t) - tokens.start(t) == 1 && chars[tokens.start(t)] == '.';
  }
}
