package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
  private static final List<String> PHRASES =
      List.of(
          "ước", "ước đạt", "Hơn", "ha", "%", "m2", "a", "a a", "a-a", "a a.", "2a", "- 2", "22");

  private static final Resources RESOURCES = Resources.shipped();
  private static final PhraseTable<String> TABLE = table(PhraseTable.builder(RESOURCES));
  private static final PhraseTable<String> ALONE = table(PhraseTable.builder());

  private static PhraseTable<String> table(PhraseTable.Builder<String> builder) {
    PHRASES.forEach(phrase -> builder.add(phrase, phrase));
    return builder.build();
  }

  private static Folded text(String text) {
    return Folded.of(text, RESOURCES);
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(TABLE.at(text("vẫn ước đạt 12 tỷ"), 4))
        .isEqualTo(new PhraseTable.Match<>(4, 11, "ước đạt"));
    assertThat(TABLE.at(text("vẫn ước thu 12 tỷ"), 4))
        .isEqualTo(new PhraseTable.Match<>(4, 7, "ước"));
    assertThat(TABLE.at(text("vẫn ước đạt 12 tỷ"), 4, 10))
        .isEqualTo(new PhraseTable.Match<>(4, 7, "ước"));
  }

  @Test
  void aPhraseIsFoundByItsEnd() {
    assertThat(TABLE.endingAt(text("vẫn ước  đạt 12 tỷ"), 12))
        .isEqualTo(new PhraseTable.Match<>(4, 12, "ước đạt"));
    assertThat(TABLE.endingAt(text("sahơn"), 5)).isNull();
  }

  @Test
  void noPhraseInsideAWord() {
    assertThat(TABLE.at(text("nhà ước"), 1)).isNull();
    assertThat(TABLE.at(text("hai ha"), 0)).isNull();
    assertThat(TABLE.at(text("73ha lúa"), 2)).isNull();
    assertThat(TABLE.gluedAt(text("73ha lúa"), 2)).isNotNull();
    assertThat(TABLE.at(text("5% và"), 1)).isNotNull();
  }

  @Test
  void allGoesLeftToRightWithoutOverlap() {
    assertThat(TABLE.all(text("hơn 5 ha, ước đạt 7%"), 0, 20))
        .extracting(PhraseTable.Match::value)
        .containsExactly("Hơn", "ha", "ước đạt", "%");
  }

  @Test
  void noBreakSpacesAreBlanks() {
    assertThat(TABLE.at(text("ước\u00a0đạt"), 0)).isNotNull();
  }

  @Test
  void aTableMadeAfterTheTextIsLookedUpAsWell() {
    Folded text = text("một ha");
    PhraseTable<String> late = PhraseTable.<String>builder(RESOURCES).add("một", "one").build();
    assertThat(late.at(text, 0)).isNotNull();
    assertThat(late.at(text("một ha"), 0)).isNotNull();
  }

  /** Against the definition of a match, taken at its word. */
  @Test
  void everyLookUpFindsWhatStandsThere() {
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder chars = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        chars.append("ha2m-%. a\u00a0".charAt(random.nextInt(10)));
      }
      String s = chars.toString();
      for (Folded text : List.of(Folded.of(s), text(s))) {
        for (int i = 0; i < s.length(); i++) {
          int limit = i + random.nextInt(s.length() - i + 1);
          boolean inside = i > 0 && isWord(s, i) && isWord(s, i - 1);
          assertThat(TABLE.gluedAt(text, i)).as(s).isEqualTo(longest(s, i, s.length()));
          assertThat(TABLE.at(text, i, limit))
              .as(s)
              .isEqualTo(inside ? null : longest(s, i, limit));
          assertThat(ALONE.at(text, i)).as(s).isEqualTo(TABLE.at(text, i));
          assertThat(TABLE.endingAt(text, i)).as(s).isEqualTo(longestBefore(s, i));
        }
      }
    }
  }

  private static PhraseTable.@Nullable Match<String> longest(String s, int start, int limit) {
    PhraseTable.Match<String> longest = null;
    for (int end = start + 1; end <= limit; end++) {
      PhraseTable.Match<String> match = match(s, start, end);
      longest =
          match != null && goesOn(s, end - 1, end) ? longest : match == null ? longest : match;
    }
    return longest;
  }

  private static PhraseTable.@Nullable Match<String> longestBefore(String s, int end) {
    PhraseTable.Match<String> longest = null;
    boolean inside = end > 0 && end < s.length() && goesOn(s, end - 1, end);
    for (int start = end - 1; start >= 0 && !inside; start--) {
      PhraseTable.Match<String> match = match(s, start, end);
      longest = match != null && !goesOn(s, start, start - 1) ? match : longest;
    }
    return longest;
  }

  private static PhraseTable.@Nullable Match<String> match(String s, int start, int end) {
    String piece = s.substring(start, end);
    String form = piece.replaceAll("[ \u00a0]+", " ");
    return PHRASES.stream()
        .filter(p -> PhraseTable.fold(p).equals(form))
        .map(p -> new PhraseTable.Match<>(start, end, p))
        .findFirst()
        .orElse(null);
  }

  /** A letter stands at {@code next}, and a letter or digit at {@code last}. */
  private static boolean goesOn(String s, int last, int next) {
    return isWord(s, last) && next >= 0 && next < s.length() && Character.isLetter(s.charAt(next));
  }

  private static boolean isWord(String s, int at) {
    return Character.isLetterOrDigit(s.charAt(at));
  }

  @Test
  void aWholeStretchIsAPhraseOrNot() {
    PhraseTable<String> table = PhraseTable.<String>builder().add("ước đạt", "x").build();
    Folded text = Folded.of("vẫn ước đạt 12 tỷ");
    assertThat(table.is(text, 4, 11)).isTrue();
    assertThat(table.is(text, 4, 7)).isFalse();
    assertThat(table.is(text, 4, 14)).isFalse();
    assertThat(table.is(text, 4, 4)).isFalse();
  }

  @Test
  void wordsWithWhichAPhraseGoesOn() {
    assertThat(TABLE.goesOn("Ước")).isTrue();
    assertThat(TABLE.goesOn("ước đạt")).isFalse();
    assertThat(TABLE.goesOn("đạt")).isFalse();
    assertThat(TABLE.goesOn("a")).isTrue();
  }
}
