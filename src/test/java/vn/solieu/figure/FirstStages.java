package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.QuantityFinder;
import vn.solieu.figure.reading.Reader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.StanceFinder;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** Stages 0 to 2 over one text, printed short. */
public final class FirstStages {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final Reader READER = new Reader(LEXICON);
  private static final QuantityFinder QUANTITIES = new QuantityFinder(LEXICON);
  private static final StanceFinder STANCES = new StanceFinder(LEXICON);

  private FirstStages() {}

  /** "1350000 t over", "5..7 %" for each quantity. */
  public static List<String> quantities(String text) {
    List<String> printed = new ArrayList<>();
    for (Quantity q : QUANTITIES.find(read(text))) {
      String high = q.high() == null ? "" : ".." + q.high().toPlainString();
      String bound =
          q.bound() == Bound.EXACT || q.bound() == Bound.RANGE
              ? ""
              : " " + q.bound().name().toLowerCase(Locale.ROOT);
      printed.add(q.value().stripTrailingZeros().toPlainString() + high + " " + q.unit() + bound);
    }
    return printed;
  }

  /** The quotes of the quantities. */
  static List<String> quotes(String text) {
    return QUANTITIES.find(read(text)).stream().map(q -> q.span().of(text)).toList();
  }

  /** "change up", "level" for each quantity. */
  public static List<String> stances(String text) {
    Reading reading = read(text);
    return STANCES.find(reading, QUANTITIES.find(reading)).stream()
        .map(s -> s.role() + (s.direction() == null ? "" : " " + s.direction()))
        .map(s -> s.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Reading read(String text) {
    return READER.read(Document.of("t", text, PartialDate.of(2019, 10), "Hà Nam"));
  }
}
