package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * The names given so far, from which a figure without its own takes one: that of the figure before
 * in its sentence, else the first of the last sentence that opened a subject, else what a reference
 * ("chỉ số này") points at.
 */
final class NamingSeries {
  /** How many figures back a name may come from by its unit. */
  private static final int NEAR = 6;

  /** The same for a target. */
  private static final int FAR = 12;

  private final Reading reading;
  private final Continuation continuation;
  private final List<Naming> names = new ArrayList<>();
  private final List<String> units = new ArrayList<>();
  private final PhraseTable<String> classifiers;
  private final PhraseTable<String> rates;
  private int primary = -1;
  private boolean opens;
  private int sentenceStart;

  NamingSeries(Reading reading, SubjectTools tools) {
    this.reading = reading;
    continuation = tools.continuation();
    classifiers = tools.classifiers();
    rates = tools.rates();
  }

  /** Begins a sentence. */
  void sentence(List<Chunk> chunks) {
    sentenceStart = names.size();
    opens = !continuation.is(reading, chunks);
  }

  /** Takes in a name, resolved. */
  Naming add(Naming naming, Quantity quantity) {
    Naming resolved =
        switch (naming.rule()) {
          case "inherit" -> inherit();
          case "unit" -> alike(naming, quantity);
          case "priced" -> priced(naming, quantity);
          case "sibling" -> sibling(naming);
          case "aim" -> aim(quantity);
          case "back" -> back(naming);
          case "respective" ->
              naming.phrase() != null
                  ? naming
                  : names.get(naming.from()).lent(naming.from(), naming.rule());
          default -> naming;
        };
    if (names.size() == sentenceStart && opens && resolved.phrase() != null) {
      primary = names.size();
    }
    names.add(resolved);
    units.add(quantity.unit());
    return resolved;
  }

  /** The figure that was first given the name of figure {@code index}. */
  int root(int index) {
    int at = index;
    while (names.get(at).from() >= 0) {
      at = names.get(at).from();
    }
    return at;
  }

  private Naming inherit() {
    if (names.size() > sentenceStart) {
      return names.getLast().lent(names.size() - 1, "inherit");
    }
    return primary < 0 ? Naming.NONE : names.get(primary).lent(primary, "primary");
  }

  /** "Nhật Bản thêm 9%" where a place named the figure before: its own name; else that name. */
  private Naming sibling(Naming place) {
    boolean listed =
        names.size() > sentenceStart
            && names.get(root(names.size() - 1)).rule().equals("place")
            && place.phrase() != null;
    return listed ? new Naming(place.phrase(), -1, "place") : inherit();
  }

  /** "mục tiêu năm tới là 800 triệu USD": a target without a name is of the last of its unit. */
  private Naming aim(Quantity quantity) {
    for (int i = names.size() - 1; i >= Math.max(0, names.size() - FAR); i--) {
      if (units.get(i).equals(quantity.unit()) && names.get(i).phrase() != null) {
        return names.get(i).lent(i, "inherit");
      }
    }
    return inherit();
  }

  /** "…, 12 lượt": a unit that tells nothing takes the name of the last that it counted. */
  private Naming alike(Naming naming, Quantity quantity) {
    String unit = quantity.unit();
    boolean tells = !ClosedWords.isOne(classifiers, unit);
    for (int i = names.size() - 1; !tells && i >= Math.max(0, names.size() - NEAR); i--) {
      boolean same = units.get(i).equals(unit) || units.get(i).startsWith(unit + " ");
      if (same && names.get(i).phrase() != null) {
        return names.get(i).lent(i, "inherit");
      }
    }
    return naming;
  }

  /** The name of the last price per the same measure, else the place. */
  private Naming priced(Naming place, Quantity quantity) {
    for (int i = names.size() - 1; i >= Math.max(0, names.size() - NEAR); i--) {
      if (units.get(i).equals(quantity.unit()) && names.get(i).phrase() != null) {
        return names.get(i).lent(i, "inherit");
      }
    }
    return new Naming(place.phrase(), -1, "place");
  }

  /** The nearest name with the head of the reference ("chỉ số"), else the subject. */
  private Naming back(Naming naming) {
    Span span = naming.phrase();
    if (span == null) {
      return inherit();
    }
    String reference = span.of(reading.lower());
    String head = reference.substring(0, Math.max(0, reference.lastIndexOf(' ')));
    int rate = ClosedWords.isOne(rates, head) ? rate() : -1;
    if (rate >= 0) {
      return names.get(rate).lent(rate, "back");
    }
    for (int i = names.size() - 1; i >= 0; i--) {
      Span phrase = names.get(i).phrase();
      if (phrase != null && phrase.of(reading.lower()).startsWith(head)) {
        return names.get(i).lent(i, "back");
      }
    }
    int subject = names.size() > sentenceStart ? sentenceStart : primary;
    return subject < 0 ? Naming.NONE : names.get(subject).lent(subject, "back");
  }

  /** The last rate of this sentence, which "tỷ lệ này" takes up; -1 when it holds none. */
  private int rate() {
    int i = names.size() - 1;
    while (i >= sentenceStart && (!units.get(i).equals("%") || names.get(i).phrase() == null)) {
      i--;
    }
    return i < sentenceStart ? -1 : i;
  }
}
