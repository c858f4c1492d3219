package vn.solieu.figure.timing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a token means to {@link TimeGrammar}; the words of each kind stand in time-words.tsv. */
public enum TimeWord {
  MONTH,
  YEAR,
  QUARTER,
  DAY,
  WEEK,
  HALF,
  HEAD,
  TAIL,
  MIDDLE,
  PAST,
  SOME,
  /** "những năm gần đây": no more is told; value 1: "trước đây", which may be part of a name. */
  VAGUE,
  /** "cách đây": a count of years before now follows. */
  AGO,
  /** "khi ấy"; value 1: "năm ấy". */
  THAT,
  /** "ấy" after a count: "5 năm ấy". */
  THIS,
  AHEAD,
  /** "còn lại"; value 1: with the months. */
  REST,
  /** "giá so sánh": a year after it is that of the prices. */
  PRICES,
  SINCE,
  UNTIL,
  INTO,
  WITHIN,
  AT,
  END,
  NOW,
  WHOLE,
  SHIFT_YEAR,
  SHIFT_MONTH,
  SHIFT_QUARTER,
  SHIFT_WEEK,
  SHIFT_DAY,
  SHIFT_SEASON,
  SHIFT_CROP,
  SHIFT_FEAST,
  /** "mậu tuất": the value is its place among the sixty names of years. */
  LUNAR,
  LUNAR_MONTH,
  SHIFT_SCHOOL,
  SHIFT_STAGE,
  /** "năm trước đó"; value 1: "một năm trước", the same time of the year before. */
  YEAR_BEFORE,
  STAGE,
  /** "đầu nhiệm kỳ"; value 1: "cuối nhiệm kỳ"; value 2: "cuối kỳ", which may be of a quarter. */
  EDGE,
  SEASON,
  SAME,
  /** "trong kỳ": the time spoken of. */
  SPOKEN,
  COMPARE,
  PLAN,
  /** "phấn đấu": the year of a target without one is that of the plan. */
  AIM,
  ALONE,
  TOTAL,
  /** "mỗi năm"; value 1: "một năm". */
  EACH_YEAR,
  ESTIMATE,
  HAS,
  /** "đợt 1/2018": a number after it is no month. */
  ORDINAL,
  HEAD_YEAR,
  /** "quyết định": a day after it is that of the document. */
  DOCUMENT,
  /** "chương trình": a stage after it is part of its name. */
  PROGRAMME,
  /** "cao nhất": "trong 5 năm" after it says among what. */
  MOST,
  /** "do", "sau khi": a time in its clause is told in passing. */
  CAUSE,
  /** "thì": the main clause begins. */
  THEN,
  /** "kỳ hạn": months after it are how long something lasts. */
  TERM,
  /** "cho biết": the day before it is when this was told. */
  TELL,
  DATE_OF,
  AND,
  NUMBER,
  NOISE,
  /** A number with its unit that an earlier stage found; its value is the quantity's index. */
  QUANTITY,
  COMMA,
  /** A mark that ends a clause: ; ! ? … and line ends. */
  STOP,
  COLON,
  OPEN,
  CLOSE,
  DASH,
  SLASH,
  DOT,
  /** Any other word. */
  OTHER;

  private final boolean shift = name().startsWith("SHIFT");

  /** A time counted from another: "năm ngoái", "tháng trước". */
  boolean isShift() {
    return shift;
  }

  /** A clause ends there. */
  boolean breaks() {
    return this == COMMA || this == STOP || this == COLON || this == OPEN || this == CLOSE;
  }

  /** The kind named in a table ("shift-year"), or null. */
  static @Nullable TimeWord named(String kind) {
    String name = kind.toUpperCase(Locale.ROOT).replace('-', '_');
    for (TimeWord word : values()) {
      if (word.name().equals(name)) {
        return word;
      }
    }
    return null;
  }
}
