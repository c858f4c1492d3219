package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Numbers that a word before them makes a name, a rank or a date: "Điều 5", "thứ 12", "quốc lộ 1",
 * "tháng 9", "hotline 1900". Soft labels give way to a listed unit ("lớp 30 học sinh").
 */
final class LabelNumber implements NonFigure {
  /** Note of what numbers millions too: "vị khách thứ 6 triệu". */
  private static final String LARGE = "large";

  private final PhraseTable<Cue> labels;
  private final PhraseTable<String> places;
  private final PhraseTable<String> floored;
  private final PhraseTable<String> counts;

  LabelNumber(Resources resources) {
    labels = CueTable.load(resources, "figure/labels.tsv");
    places = ClosedWords.load(resources, "numbered-place");
    counts = ClosedWords.load(resources, "each-date");
    floored = ClosedWords.load(resources, "floored");
  }

  @Override
  public int end(Mention mention) {
    Match<Cue> label = label(mention);
    if (label == null) {
      return -1;
    }
    boolean is =
        switch (label.value().kind()) {
          case "hard" ->
              (!isLarge(mention) || label.value().note().equals(LARGE)) && !isMeasure(mention);
          case "phone" -> !isLarge(mention) && !isMoney(mention);
          case "age" -> mention.within(0, 2100) && !isMeasure(mention);
          case "soft" ->
              (!isLarge(mention) && !mention.measured())
                  || named(mention)
                  || parted(mention)
                  || isFloor(mention, label);
          case "score" ->
              (mention.high() != null || mention.unit() == null) && !isName(mention, label);
          case "small" -> mention.unit() == null && mention.within(1, 9);
          case "year" -> mention.within(1900, 2100);
          case "date" -> isDate(mention, label);
          default -> false;
        };
    return is ? end(mention, label.value().kind()) : -1;
  }

  /**
   * "thôn 10 xã Tân Lập", "khóa 38 Học viện Hành chính": what follows is the place that the
   * numbered one lies in.
   */
  private boolean named(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit != null && unit.isCount() && capital(mention)) {
      return true;
    }
    if (unit == null) {
      return false;
    }
    String text = mention.reading().text();
    int next = Blanks.after(text, unit.end());
    return next < text.length()
        && Character.isUpperCase(text.charAt(next))
        && ClosedWords.isOne(places, unit.unit());
  }

  /** "tầng 5 tòa nhà": what follows is what has the floors. */
  private boolean isFloor(Mention mention, Match<Cue> label) {
    ReadUnit unit = mention.unit();
    return label.value().note().equals("floor")
        && unit != null
        && ClosedWords.isOne(floored, unit.unit());
  }

  /** Its noun has a capital, the word before it none. */
  private static boolean capital(Mention mention) {
    String text = mention.reading().text();
    int noun = Blanks.after(text, mention.end());
    return noun < text.length()
        && Character.isUpperCase(text.charAt(noun))
        && Character.isLowerCase(text.charAt(Math.max(0, mention.before() - 1)));
  }

  /** "lớp 6.2 trường Duy Ninh": nothing counted is cut in parts. */
  private static boolean parted(Mention mention) {
    Numeral low = mention.low();
    ReadUnit unit = mention.unit();
    return low != null
        && unit != null
        && unit.isCount()
        && !low.scaled()
        && low.isCut()
        && mention.lower().substring(low.start(), low.end()).indexOf('.') > 0;
  }

  /** "thu xổ số 780 tỷ": nothing is numbered in billions. */
  private static boolean isLarge(Mention mention) {
    Numeral low = mention.low();
    Numeral last = mention.high() == null ? low : mention.high();
    return last != null && last.scaled();
  }

  /** The "Hòa" of "Quảng Hòa 104". */
  private static boolean isName(Mention mention, Match<Cue> label) {
    String text = mention.reading().text();
    int word = Blanks.before(text, label.start());
    int first = word;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return Character.isUpperCase(text.charAt(label.start()))
        && first < word
        && Character.isUpperCase(text.charAt(first));
  }

  /** "Điện thoại 900.000 USD" is what was sold. */
  private static boolean isMoney(Mention mention) {
    ReadUnit unit = mention.unit();
    return unit != null && unit.kind() == ReadUnit.Kind.MONEY;
  }

  /** "hạt điều 40 tấn" is no article of a law. */
  private static boolean isMeasure(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !unit.listed()) {
      return false;
    }
    return switch (unit.kind()) {
      case MEASURE, MONEY, RATIO -> true;
      case MULTIPLE, TIME, COUNTED -> false;
    };
  }

  private @Nullable Match<Cue> label(Mention mention) {
    int end = mention.before();
    Match<Cue> label = labels.endingAt(mention.lower(), end);
    boolean mark = end > 0 && ".:-".indexOf(mention.charAt(end - 1)) >= 0;
    if (label == null && mention.within(1900, 2100)) {
      Match<Cue> law = yeared(mention, end);
      if (law != null) {
        return law;
      }
    }
    if (label == null && mention.unit() == null) {
      return named(mention, end);
    }
    return label == null && mark
        ? labels.endingAt(mention.lower(), Blanks.before(mention.lower(), end - 1))
        : label;
  }

  /** "Luật Doanh nghiệp 2014 ban hành". */
  private @Nullable Match<Cue> yeared(Mention mention, int end) {
    Folded lower = mention.lower();
    int at = end;
    for (int words = 0; words < 5; words++) {
      Match<Cue> label = labels.endingAt(lower, at);
      if (label != null && label.value().kind().equals("year")) {
        return label;
      }
      int start = at;
      while (start > 0 && Character.isLetter(lower.charAt(start - 1))) {
        start--;
      }
      if (start == at) {
        return null;
      }
      at = Blanks.before(lower, start);
    }
    return null;
  }

  /** "khu công nghiệp Sóng Thần 3": the label stands before a name. */
  private @Nullable Match<Cue> named(Mention mention, int end) {
    String text = mention.reading().text();
    int at = end;
    for (int words = 0; words < 4; words++) {
      int start = at;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      if (start == at || !Character.isUpperCase(text.charAt(start))) {
        break;
      }
      at = Blanks.before(text, start);
      Match<Cue> label = labels.endingAt(mention.lower(), at);
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  /** Of "số 12-14" both numbers go; of "ngày 4-5" too, whatever stands after it. */
  private static int end(Mention mention, String kind) {
    return switch (kind) {
      case "phone" -> NameNumber.chunkEnd(mention, mention.end());
      case "date" -> Math.max(mention.end(), dayMonth(mention));
      default -> mention.end();
    };
  }

  /** Offset after "9-4" in "ngày 9-4 hãng mở đường bay", or -1. */
  private static int dayMonth(Mention mention) {
    int day = DigitReader.end(mention.lower(), mention.digits());
    boolean joint = "-/.".indexOf(mention.charAt(day)) >= 0;
    int month = joint ? DigitReader.end(mention.lower(), day + 1) : day;
    boolean short2 = month - day > 1 && month - day <= 3;
    boolean is = short2 && Integer.parseInt(mention.lower().substring(day + 1, month)) <= 12;
    return is ? month : -1;
  }

  /** "mỗi ngày 20 tấn" is no date. */
  private boolean isDate(Mention mention, Match<Cue> label) {
    if (mention.denominator() != null) {
      return true;
    }
    String note = label.value().note();
    int most = note.isEmpty() ? 31 : Integer.parseInt(note);
    int before = Blanks.before(mention.lower(), label.start());
    boolean within = most == 12 && mention.lower().startsWith("trong", before - 5);
    boolean each = !within && counts.endingAt(mention.lower(), before) != null;
    boolean year = mention.within(1800, 2100) || isMonthOfYear(mention);
    if (mention.unit() != null && mention.unit().kind() == ReadUnit.Kind.RATIO) {
      return false;
    }
    return year || (mention.within(0, most) && !(each && mention.measured()));
  }

  /** "tháng 12.2017". */
  private static boolean isMonthOfYear(Mention mention) {
    int end = DigitReader.end(mention.lower(), mention.digits());
    int dot = mention.lower().indexOf('.', mention.digits(), end);
    return dot > 0 && dot - mention.digits() <= 2 && end - dot == 5;
  }
}
