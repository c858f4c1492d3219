package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The unit of a number that prints none: that of its series ("3.970 người, tăng 470 so với cùng
 * kỳ"), or the noun that the sentence counts ("số doanh nghiệp … lần lượt là 131, 911 và 462").
 */
final class SeriesUnits {
  private static final int WINDOW = 60;
  private static final String CLAUSE = ",;(:\n";
  private static final Pattern LIST =
      Pattern.compile(
          "(?:, \\p{L}[\\p{L} ]{0,30} \\d{1,3})? và \\p{L}[\\p{L} ]{0,30} \\d{1,3} (?=\\p{L})");

  /** "1.468 doanh nghiệp (85,1%), công ty cổ phần 250 (14,5%)": a count with its share. */
  private static final Pattern RATED = Pattern.compile("\\s?\\(\\d[\\d,.]*\\s?%");

  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
  private static final String AND = "và";
  private static final String PART = "trong đó ";
  private static final int MOST = 40;
  private static final int NEAR = 40;
  private static final BigDecimal FAR = BigDecimal.valueOf(10_000);

  private final PhraseTable<Cue> counted;
  private final PhraseTable<Cue> money;
  private final PhraseTable<Cue> leads;
  private final PhraseTable<String> closes;
  private final OwnUnit own;
  private final Set<String> people;
  private final NumberedNoun nouns;

  SeriesUnits(Resources resources) {
    counted = CueTable.load(resources, "lexicon/counted.tsv");
    leads = CueTable.load(resources, "figure/leads.tsv");
    closes = ClosedWords.load(resources, "bare-end");
    people = ClosedWords.set(resources, "passengers");
    nouns = new NumberedNoun(resources);
    money = CueTable.load(resources, "figure/money-nouns.tsv");
    own = new OwnUnit(resources);
  }

  /** The unit for a bare number, or null when it is no figure. */
  @Nullable String unit(Mention mention, List<Quantity> before) {
    if (!stands(mention) || !joins(mention, before)) {
      return null;
    }
    String noun = countedNoun(mention);
    noun = noun == null ? numbered(mention) : noun;
    noun = noun == null ? own.unit(mention, before) : noun;
    return noun != null ? noun : last(mention, before);
  }

  /** "lượt khách tham quan phố cổ lên tới 2,1 triệu": the people its clause counts, or null. */
  @Nullable String people(Mention mention) {
    int from = Math.max(mention.sentence().span().start(), mention.start() - 2 * WINDOW);
    int clause = ClauseMarks.start(mention.lower(), from, mention.start(), CLAUSE);
    for (int i = clause; i < mention.start(); i++) {
      boolean word = i == 0 || !Character.isLetter(mention.charAt(i - 1));
      Match<Cue> noun = word ? counted.at(mention.lower(), i) : null;
      String unit = unit(noun);
      if (unit != null && people.contains(unit)) {
        return unit;
      }
    }
    return null;
  }

  /** "tổng số cổ phần bán được là 46,3 triệu": a number of things, whatever is done with them. */
  boolean isNumbered(Mention mention) {
    return numbered(mention) != null;
  }

  /** "số lượng người dùng đã vượt mốc 1,8 tỷ trên toàn cầu": no money is spoken of. */
  @Nullable String thing(Mention mention) {
    boolean led = leads.endingAt(mention.lower(), mention.before()) != null;
    return led && !isMoney(mention) ? numbered(mention) : null;
  }

  /** "số người tham gia là 918.520": the noun after "số", or null. */
  @Nullable String numbered(Mention mention) {
    return nouns.of(mention);
  }

  /**
   * What the millions before count, when these are about as many: "đón 10 triệu lượt khách. Con số
   * này sẽ lên 11,5 triệu", "134 triệu lượt khách, tăng so với 113 triệu của năm 2016".
   *
   * @param least how many sentences before it they must stand
   * @param most how many sentences before it they may stand
   */
  @Nullable String counted(Mention mention, List<Quantity> before, int least, int most) {
    Numeral low = mention.low();
    int first = mention.sentence().index() - most;
    int i = before.size() - 1;
    while (i >= 0 && before.get(i).isRatio() && before.get(i).sentence() >= first) {
      i--;
    }
    Quantity last = i < 0 ? null : before.get(i);
    if (low == null
        || last == null
        || last.sentence() < first
        || last.sentence() > mention.sentence().index() - least
        || last.value().compareTo(low.scale()) < 0
        || isUncounted(last.unit())) {
      return null;
    }
    boolean near =
        low.value().compareTo(last.value().movePointLeft(1)) > 0
            && low.value().compareTo(last.value().movePointRight(1)) < 0;
    return near ? last.unit() : null;
  }

  /** The words before the number name money: "tổng thu trên 2.900 tỷ". */
  boolean isMoney(Mention mention) {
    int from = Math.max(mention.sentence().span().start(), mention.start() - WINDOW);
    int clause = ClauseMarks.start(mention.lower(), from, mention.start(), CLAUSE);
    return money.first(mention.lower(), clause, mention.start()) != null;
  }

  /** A clause ends after the number, or a comparison follows. */
  private boolean stands(Mention mention) {
    int next = Blanks.after(mention.lower(), mention.end());
    char c = mention.charAt(next);
    return ",;.)(\n:".indexOf(c) >= 0 || closes.at(mention.lower(), next) != null;
  }

  /** It follows a word that leads to a number, goes on a list closely, or begins its parts. */
  private boolean joins(Mention mention, List<Quantity> before) {
    int end = mention.before();
    if (isNamed(mention, end)) {
      return false;
    }
    char mark = mention.charAt(end - 1);
    if (mark == ':' || mark == '(' || leads.endingAt(mention.lower(), end) != null) {
      return true;
    }
    if (before.isEmpty() || before.getLast().sentence() != mention.sentence().index()) {
      return false;
    }
    String gap = mention.lower().substring(before.getLast().span().end(), mention.start()).strip();
    int part = gap.lastIndexOf(PART);
    boolean rated = gap.startsWith("),") && RATED.matcher(rest(mention)).lookingAt();
    boolean joint = rated || gap.startsWith(",") || gap.startsWith(";") || gap.startsWith("và ");
    return (joint && gap.length() < NEAR) || (part >= 0 && gap.length() - part < WINDOW);
  }

  private static String rest(Mention mention) {
    int end = Math.min(mention.sentence().span().end(), mention.end() + 12);
    return mention.lower().substring(mention.end(), end);
  }

  /** "Bia Sài Gòn và 333": right after "và" and a name stands a name. */
  private static boolean isNamed(Mention mention, int end) {
    String text = mention.reading().text();
    int and = end - AND.length();
    if (and < 1 || !mention.lower().startsWith(AND, and) || !Blanks.is(text.charAt(and - 1))) {
      return false;
    }
    int last = Blanks.before(text, and);
    int first = last;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return first < last
        && Character.isUpperCase(text.charAt(first))
        && !isCapitals(text, first, last);
  }

  /** "USD", "VND": a unit. */
  private static boolean isCapitals(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isUpperCase);
  }

  /** "số doanh nghiệp" earlier in the sentence, with "lần lượt" after it. */
  private @Nullable String countedNoun(Mention mention) {
    int from = mention.sentence().span().start();
    int near = Math.max(from, mention.start() - 2 * WINDOW);
    int list = near + mention.lower().substring(near, mention.start()).lastIndexOf("lần lượt");
    if (list < near) {
      return null;
    }
    int at = mention.lower().indexOf("số ", from, list + 3);
    Match<Cue> noun = at < 0 ? null : counted.at(mention.lower(), at + 3);
    return unit(noun);
  }

  /** What a counted noun counts in: the unit of its row, or itself. */
  static @Nullable String unit(@Nullable Match<Cue> noun) {
    return noun == null
        ? null
        : noun.value().kind().isEmpty() ? noun.value().phrase() : noun.value().kind();
  }

  /** A rate, a multiple or a measure: "t", "kg", "VND". */
  private static boolean isUncounted(String unit) {
    return unit.length() <= 3
        || unit.startsWith(Ratios.TIMES)
        || Ratios.isRate(unit)
        || Character.isUpperCase(unit.charAt(0));
  }

  /** "5 thành viên … tài sản 20.000 tỷ" goes on no series: the sizes lie too far apart. */
  private static boolean comparable(Mention mention, Quantity quantity) {
    Numeral low = mention.low();
    return low == null
        || !low.scaled()
        || low.value().compareTo(quantity.value().abs().multiply(FAR)) <= 0;
  }

  /** "có 30 chỉ tiêu, điểm chuẩn từ 19.88": what is counted is not cut in parts. */
  private static boolean isCut(Mention mention, Quantity quantity) {
    Numeral low = mention.low();
    return low != null
        && !low.scaled()
        && low.value().stripTrailingZeros().scale() > 0
        && quantity.value().stripTrailingZeros().scale() <= 0
        && !isUncounted(quantity.unit());
  }

  /** No money that the text speaks of: "vốn 4.215 tỷ đồng; số quay lại là 97". */
  private static boolean isSmall(Mention mention, Quantity quantity) {
    Numeral low = mention.low();
    return low != null
        && !low.scaled()
        && quantity.unit().equals("VND")
        && low.value().compareTo(SMALL) < 0;
  }

  /** "97, tạm ngừng 112 và giải thể 45 doanh nghiệp": what the last of the list counts, or null. */
  private @Nullable String ahead(Mention mention) {
    int end = Math.min(mention.sentence().span().end(), mention.end() + 2 * WINDOW);
    Matcher list = LIST.matcher(mention.lower().substring(mention.end(), end));
    Match<Cue> noun =
        list.lookingAt() ? counted.at(mention.lower(), mention.end() + list.end()) : null;
    return unit(noun);
  }

  /** The last unit of the same sentence that is no ratio. */
  private @Nullable String last(Mention mention, List<Quantity> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST); i--) {
      Quantity quantity = before.get(i);
      if (quantity.sentence() != mention.sentence().index()) {
        return null;
      }
      if (!quantity.isRatio()) {
        if (isSmall(mention, quantity)) {
          return ahead(mention);
        }
        return comparable(mention, quantity) && !isCut(mention, quantity) ? quantity.unit() : null;
      }
    }
    return null;
  }
}
