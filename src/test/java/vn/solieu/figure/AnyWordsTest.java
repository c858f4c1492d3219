package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/**
 * The words that rules look for, in any order: a phrase of any table between numbers and marks.
 * Seeded; {@code -Dsolieu.texts=200000} tries more.
 */
class AnyWordsTest {
  private static final List<String> TABLES =
      List.of(
          "stances",
          "plans",
          "targets",
          "bounds",
          "comparison-bases",
          "time-words",
          "attributes",
          "averages",
          "closed-words",
          "comparators",
          "denials",
          "entity-cues",
          "entity-heads",
          "flow-cues",
          "joints",
          "labels",
          "leads",
          "link-words",
          "measure-heads",
          "part-cues",
          "people",
          "per-leads",
          "place-cues",
          "place-titles",
          "price-cues",
          "producers",
          "repeats",
          "results",
          "streaks",
          "subject-cues",
          "wholes");

  /** So many of them hold what most rules look for, and stand in every other place. */
  private static final int GRAMMAR = 6;

  private static final String[] NUMBERS = {
    "5",
    "12/9",
    "2018",
    "1.234,5",
    "8%",
    "0,5 điểm %",
    "30 tỷ đồng",
    "6 xã",
    "15/20 xã",
    "7-9%",
    "3 lần",
    "3 m",
    "58 triệu đồng/người/năm",
    "tháng 9",
    "năm 2019",
    "quý III",
    "ngày 5/9",
    "9 tháng"
  };
  private static final String[] MARKS = {
    ". ", ", ", "; ", ": ", " (", ") ", "\n", ":\n- ", " - ", " ", " ", " ", " ", " “", "” ", "/"
  };

  private final FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());
  private final List<List<String>> tables = tables(Lexicon.shipped().resources());

  private static List<List<String>> tables(Resources resources) {
    List<List<String>> tables = new ArrayList<>();
    for (String table : TABLES) {
      List<String> phrases = new ArrayList<>();
      for (Resources.Row row : resources.table("figure/" + table + ".tsv")) {
        row.cells().forEach(cell -> phrases.addAll(List.of(cell.split("\\|"))));
      }
      tables.add(phrases);
    }
    return tables;
  }

  @Test
  void noOrderOfWordsBreaksARule() {
    Random random = new Random(20261130);
    int texts = Integer.getInteger("solieu.texts", 3000);
    for (int i = 0; i < texts; i++) {
      String text = text(random);
      PartialDate date = i % 3 == 0 ? null : PartialDate.parse(i % 3 == 1 ? "2019-10-05" : "2020");
      check(text, date, i % 2 == 0 ? "Hưng Yên" : null);
    }
  }

  @Test
  void noPairOfWordsBreaksARule() {
    Random random = new Random(20261130);
    for (int i = Integer.getInteger("solieu.texts", 3000); i > 0; i--) {
      String word = capital(phrase(random, tables.subList(1, GRAMMAR)));
      String cue = phrase(random, tables.subList(0, 1));
      check(
          "Tỉnh có 19 xã. " + word + " " + cue + " 6 xã (" + cue + " 8%), " + cue + " 3 m.",
          null,
          "Hưng Yên");
    }
  }

  private void check(String text, @Nullable PartialDate date, @Nullable String province) {
    for (Figure figure : extractor.extract(Document.of("t", text, date, province))) {
      assertThat(figure.span().of(text)).isEqualTo(figure.quote());
    }
  }

  private String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
      text.append(capital(piece(random))).append(' ');
      for (int word = random.nextInt(16); word >= 0; word--) {
        text.append(piece(random));
        text.append(random.nextInt(3) > 0 ? " " : MARKS[random.nextInt(MARKS.length)]);
      }
      text.setLength(text.toString().stripTrailing().length());
      text.append(random.nextInt(5) > 0 ? ". " : "\n");
    }
    return text.toString();
  }

  private static String capital(String piece) {
    int first = Math.min(1, piece.length());
    return piece.substring(0, first).toUpperCase(Locale.ROOT) + piece.substring(first);
  }

  private String piece(Random random) {
    boolean grammar = random.nextBoolean();
    String phrase = phrase(random, grammar ? tables.subList(0, GRAMMAR) : tables);
    return random.nextInt(3) == 0 ? NUMBERS[random.nextInt(NUMBERS.length)] : phrase;
  }

  private static String phrase(Random random, List<List<String>> from) {
    List<String> table = from.get(random.nextInt(from.size()));
    return table.get(random.nextInt(table.size()));
  }
}
