package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Price basis of each quantity of a sentence: "GRDP (giá so sánh năm 2010) ước 92.000 tỷ đồng, tăng
 * 10%; theo giá hiện hành là 192.000 tỷ đồng". A basis holds from where it stands to the next one
 * or to a semicolon; in brackets with a figure it holds there alone; after a figure ("đạt 5 tỷ đồng
 * theo giá hiện hành") for that figure and what follows it.
 */
final class PriceFinder {
  /** How far behind a figure its own basis may stand. */
  private static final int NEAR = 24;

  /** Letters of "giá so sánh (năm 2010)". */
  private static final int LONGEST = 22;

  /** Letters of " năm 2010". */
  private static final int YEAR = 9;

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> parts;
  private final PhraseTable<String> compared;
  private final PhraseTable<String> leads;

  PriceFinder(Lexicon lexicon) {
    parts = ClosedWords.load(lexicon.resources(), "price-part");
    cues = CueTable.load(lexicon.resources(), "figure/price-cues.tsv");
    leads = ClosedWords.load(lexicon.resources(), "price-lead");
    compared = ClosedWords.load(lexicon.resources(), "compared-price");
  }

  /**
   * A basis and the stretch of text whose figures have it.
   *
   * @param value "current", "constant:2010", "constant", "real"
   */
  record Basis(String value, Span scope) {}

  /** What the sentence says, in text order. */
  List<Basis> find(Reading reading, Span sentence, List<Quantity> quantities, int first) {
    List<PhraseTable.Match<Cue>> found =
        cues.all(reading.lower(), sentence.start(), sentence.end());
    if (found.isEmpty()) {
      return List.of();
    }
    found.removeIf(match -> isCompared(reading.lower(), match));
    List<Basis> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      PhraseTable.Match<Cue> match = found.get(i);
      int limit = i + 1 < found.size() ? found.get(i + 1).start() : sentence.end();
      all.add(
          new Basis(
              value(reading.lower(), match, sentence.end()),
              scope(reading, sentence, match, limit, quantities, first)));
    }
    return all;
  }

  /** "tăng 1.500 đồng so với giá hiện hành", "rẻ hơn giá thực tế 20%": a price, no basis. */
  private boolean isCompared(Folded lower, PhraseTable.Match<Cue> match) {
    boolean than = compared.endingAt(lower, Blanks.before(lower, match.start())) != null;
    return than && match.value().kind().equals("current");
  }

  /** The basis that holds for a quantity: the innermost, which is the last begun. */
  static @Nullable String of(List<Basis> all, Quantity quantity) {
    String value = null;
    for (Basis basis : all) {
      if (basis.scope().contains(quantity.span().start())) {
        value = basis.value();
      }
    }
    return isPriced(quantity) ? value : null;
  }

  /** A value, a growth or a share: it may have a basis, a gap in points has none. */
  static boolean isPriced(Quantity quantity) {
    String unit = quantity.unit();
    return (unit.contains("%") && !Ratios.isPoints(unit))
        || Ratios.isMultiple(unit)
        || unit.startsWith("VND")
        || unit.startsWith("USD");
  }

  /**
   * The basis that the head of a list hands down, or null: it ends the head ("…, tính theo giá so
   * sánh 2010:"), or parts of what it counts follow ("…, trong đó:").
   */
  @Nullable String headed(Folded lower, List<Basis> all, Span head) {
    int colon = Blanks.before(lower, head.end()) - 1;
    Basis last = all.isEmpty() ? null : all.getLast();
    if (last == null || colon <= head.start() || lower.charAt(colon) != ':') {
      return null;
    }
    boolean ends = colon - last.scope().start() <= LONGEST;
    boolean holds = last.scope().end() >= colon;
    return holds && (ends || parts.endingAt(lower, colon) != null) ? last.value() : null;
  }

  private static String value(Folded lower, PhraseTable.Match<Cue> match, int end) {
    String kind = match.value().kind();
    if (!kind.equals("constant")) {
      return kind;
    }
    int at = match.end();
    int stop = Math.min(end, at + 10);
    while (at < stop && !Character.isDigit(lower.charAt(at))) {
      at++;
    }
    int digits = at;
    while (digits < end && digits < at + 5 && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    return digits - at == 4 ? "constant:" + lower.substring(at, digits) : "constant";
  }

  private Span scope(
      Reading reading,
      Span sentence,
      PhraseTable.Match<Cue> match,
      int limit,
      List<Quantity> quantities,
      int first) {
    String text = reading.text();
    int open = opening(text, match.start(), sentence.start());
    int close = open < 0 ? -1 : reading.lower().indexOf(')', match.end(), sentence.end());
    if (open >= 0 && close >= 0 && quantityWithin(quantities, first, match.end(), close)) {
      return new Span(open, close);
    }
    int from = quantityJustBefore(reading.lower(), quantities, first, match, sentence.end());
    boolean heads = match.end() < limit && text.charAt(match.end()) == ':';
    int to = heads ? limit : stop(reading.lower(), match.end(), limit);
    return new Span(from >= 0 ? from : match.start(), Math.max(to, match.end()));
  }

  /**
   * The next semicolon after which no part of the same total follows, or {@code limit}: "gồm: nông
   * nghiệp 900 tỷ đồng; dịch vụ 800 tỷ đồng" are all parts.
   */
  private int stop(Folded lower, int from, int limit) {
    int list = lower.indexOf(':', from, limit);
    for (int at = lower.indexOf(';', from, limit);
        at >= 0;
        at = lower.indexOf(';', at + 1, limit)) {
      int next = at + 1;
      while (next < limit && lower.charAt(next) == ' ') {
        next++;
      }
      boolean listed = list >= 0 && list < at;
      if (!listed && parts.at(lower, next, limit) == null) {
        return at;
      }
    }
    return limit;
  }

  private static int opening(String text, int at, int start) {
    for (int i = at - 1; i >= start; i--) {
      if (text.charAt(i) == ')') {
        return -1;
      }
      if (text.charAt(i) == '(') {
        return i;
      }
    }
    return -1;
  }

  private static boolean quantityWithin(List<Quantity> quantities, int first, int from, int to) {
    for (int i = first; i < quantities.size() && quantities.get(i).span().start() < to; i++) {
      if (quantities.get(i).span().start() >= from && !looksLikeYear(quantities.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksLikeYear(Quantity quantity) {
    return quantity.unit().isEmpty();
  }

  /** Start of the quantity that ends right before a basis, with no clause between; else -1. */
  private int quantityJustBefore(
      Folded lower, List<Quantity> quantities, int first, PhraseTable.Match<Cue> match, int end) {
    int start = -1;
    int at = match.start();
    for (int i = first; i < quantities.size() && quantities.get(i).span().end() <= at; i++) {
      int from = quantities.get(i).span().end();
      int comma = lower.indexOf(',', from, at);
      boolean joined = comma < 0 && lower.indexOf(';', from, at) < 0;
      joined |= comma >= 0 && isLead(lower, comma + 1, at) && isLast(lower, match.end(), end);
      start = at - from <= NEAR && joined ? quantities.get(i).span().start() : -1;
    }
    return start;
  }

  /** ", [cũng tính theo] giá hiện hành". */
  private boolean isLead(Folded lower, int from, int at) {
    PhraseTable.Match<String> lead = leads.at(lower, Blanks.after(lower, from));
    return lead != null && Blanks.after(lower, lead.end()) == at;
  }

  /** Nothing but a year stands between the basis and the end of its clause. */
  private static boolean isLast(Folded lower, int from, int end) {
    int at = from;
    while (at < end && (Character.isLetterOrDigit(lower.charAt(at)) || lower.charAt(at) == ' ')) {
      at++;
    }
    boolean number = at + 1 < end && Character.isDigit(lower.charAt(at + 1));
    boolean ends = at >= end || lower.charAt(at) == '.' || lower.charAt(at) == ';';
    return at - from <= YEAR && ends && !number;
  }
}
