package vn.solieu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.check.Cause;
import vn.solieu.check.Ruling;
import vn.solieu.compare.Statements;
import vn.solieu.compare.Verbs;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Lexicon;

/**
 * Makes claims out of an archive's figures: true ones, and one for each way to be wrong. A figure
 * without indicator, place or period, of a single company, or unsure, gives none; nor does the cell
 * of a table whose unit stands elsewhere.
 */
final class ClaimMaker {
  private static final int LONG_AGO = 23;

  private final ClaimFrames frames;
  private final ClaimWords words;
  private final Verbs verbs;
  private final Gazetteer gazetteer;
  private final @Nullable String nowhere;
  private final List<Claim> claims = new ArrayList<>();

  /**
   * @param nowhere a province that the archive has nothing of, or null when there is none
   */
  ClaimMaker(Lexicon lexicon, @Nullable String nowhere) {
    this.nowhere = nowhere;
    frames = new ClaimFrames(lexicon);
    words = new ClaimWords(lexicon);
    verbs = new Verbs(lexicon);
    gazetteer = lexicon.gazetteer();
  }

  List<Claim> claims() {
    return claims;
  }

  static boolean usable(StoredFigure stored, double confidence) {
    Figure f = stored.figure();
    return f.indicator() != null
        && f.place() != null
        && f.period() != null
        && f.entity() == null
        && f.high() == null
        && f.confidence() >= confidence
        && f.indicator().length() > 4
        && (f.unit().isEmpty() || !Character.isDigit(f.quote().charAt(f.quote().length() - 1)))
        && (f.role() != Role.COMPLETION || f.direction() == null);
  }

  /** Adds all claims that one figure gives. */
  void make(StoredFigure truth, int number) {
    Figure f = truth.figure();
    Numerals.Numeral n = Numerals.of(f.quote());
    if (n == null) {
      return;
    }
    add("restated", truth, number, f.quote(), Ruling.CONFIRMED, null);
    boolean loose = f.bound() == Bound.EXACT || f.bound() == Bound.ABOUT;
    add("rounded", truth, number, loose ? Numerals.rounded(n) : null, Ruling.ROUNDED, null);
    add("number", truth, number, Numerals.other(n, number), Ruling.CONTRADICTED, null);
    add(
        "decimal-mark",
        truth,
        number,
        Numerals.unmarked(n),
        Ruling.CONTRADICTED,
        Cause.DECIMAL_MARK);
    add(
        "swapped-digits",
        truth,
        number,
        Numerals.swapped(n),
        Ruling.CONTRADICTED,
        Cause.SWAPPED_DIGITS);
    add("scale", truth, number, Numerals.rescaled(n), Ruling.CONTRADICTED, Cause.SCALE);
    changes(truth, number);
    absent(truth, number);
  }

  private void changes(StoredFigure truth, int number) {
    Figure f = truth.figure();
    boolean index = verbs.index(f, Statements.before(truth));
    if (f.role() != Role.CHANGE || f.direction() == null || index || !f.unit().equals("%")) {
      return;
    }
    Direction other = f.direction() == Direction.UP ? Direction.DOWN : Direction.UP;
    ClaimFrames.Saying turned = saying(truth, f.quote(), other);
    add(
        "direction",
        truth,
        frames.sentence(f, turned, number),
        f.quote(),
        Ruling.CONTRADICTED,
        Cause.DIRECTION);
    String points = f.quote().replace("%", " điểm %");
    add("percent-for-point", truth, number, points, Ruling.CONTRADICTED, Cause.PERCENT_FOR_POINT);
    String sentence = frames.sentence(f, saying(truth, f.quote(), f.direction()), number);
    if (sentence != null) {
      String verb = f.direction() == Direction.UP ? " tăng " : " giảm ";
      add(
          "equal-for-rise",
          truth,
          sentence.replace(verb, " bằng "),
          f.quote(),
          Ruling.CONTRADICTED,
          Cause.EQUAL_FOR_RISE);
    }
  }

  /** The figure told of an indicator, a place, and a year that the archive has nothing of. */
  private void absent(StoredFigure truth, int number) {
    Figure f = truth.figure();
    ClaimFrames.Saying said = saying(truth, f.quote(), f.direction());
    String name = said.indicator();
    String measured = words.isMeasure(f.unit()) ? words.absent(number) : null;
    absent("absent-indicator", truth, number, said, measured, said.place(), said.period());
    boolean place =
        words.isNational(f.unit()) || words.isPlace(name) || !gazetteer.named(name).isEmpty();
    absent("absent-place", truth, number, said, name, place ? null : nowhere, said.period());
    Period then = said.period().plusYears(-LONG_AGO);
    absent("absent-year", truth, number, said, name, said.place(), then);
  }

  private void absent(
      String kind,
      StoredFigure truth,
      int number,
      ClaimFrames.Saying said,
      @Nullable String indicator,
      @Nullable String place,
      Period period) {
    if (indicator == null || place == null) {
      return;
    }
    Figure f = truth.figure();
    ClaimFrames.Saying other =
        new ClaimFrames.Saying(indicator, place, period, f.quote(), f.direction(), said.index());
    String text = frames.sentence(f, other, number);
    add(kind, truth, text, f.quote(), Ruling.NOT_FOUND, null);
  }

  /** The number of another time or indicator, told of the first one. */
  void mix(StoredFigure truth, StoredFigure other, String kind, @Nullable Cause cause, int number) {
    if (cause == Cause.NEIGHBOUR && !counted(truth).equals(counted(other))) {
      return;
    }
    add(kind, truth, number, other.figure().quote(), Ruling.CONTRADICTED, cause);
  }

  /** "người bị thương" of "8 người bị thương", which no dead are told of. */
  private static String counted(StoredFigure stored) {
    Numerals.Numeral n = Numerals.of(stored.figure().quote());
    String after = n == null ? stored.figure().unit() : n.after().strip();
    return after.replaceFirst("^((nghìn|ngàn|vạn|triệu|tỷ|tỉ)( |$))+", "").strip();
  }

  private void add(
      String kind,
      StoredFigure truth,
      int number,
      @Nullable String quote,
      Ruling ruling,
      @Nullable Cause cause) {
    Figure f = truth.figure();
    if (quote != null) {
      add(
          kind,
          truth,
          frames.sentence(f, saying(truth, quote, f.direction()), number),
          quote,
          ruling,
          cause);
    }
  }

  private void add(
      String kind,
      StoredFigure truth,
      @Nullable String text,
      String quote,
      Ruling ruling,
      @Nullable Cause cause) {
    if (text != null) {
      claims.add(new Claim(kind, text, quote, truth, ruling, cause));
    }
  }

  private ClaimFrames.Saying saying(
      StoredFigure truth, String quote, @Nullable Direction direction) {
    Figure f = truth.figure();
    String indicator = Objects.requireNonNull(f.indicator());
    String name = indicator.substring(0, 1).toLowerCase(Locale.ROOT) + indicator.substring(1);
    boolean acronym = indicator.length() > 1 && Character.isUpperCase(indicator.charAt(1));
    return new ClaimFrames.Saying(
        acronym ? indicator : name,
        Objects.requireNonNull(f.place()),
        Objects.requireNonNull(f.period()),
        quote,
        direction,
        verbs.index(f, Statements.before(truth)));
  }
}
