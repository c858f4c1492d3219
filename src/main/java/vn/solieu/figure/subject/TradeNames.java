package vn.solieu.figure.subject;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;

/**
 * Tells a company that is called after its trade and its place ("lãi của Cao su Mang Yang") from
 * the trade of that place ("giá cao su Gia Lai"): its first word has a capital within a sentence.
 * Where it opens one, the document has another of that trade within a sentence, or it is the first
 * word of a document that goes on about "công ty" and names no other.
 */
final class TradeNames {
  private static final String COMPANY = "công ty ";

  private final Reading reading;
  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> leads;
  private final Map<String, Boolean> told = new HashMap<>();
  private @Nullable Boolean ofOne;

  TradeNames(Reading reading, PhraseTable<Cue> cues, PhraseTable<String> leads) {
    this.reading = reading;
    this.cues = cues;
    this.leads = leads;
  }

  /** The trade that {@code head} names makes with the place behind it the name of a company. */
  boolean isOne(PhraseTable.Match<Cue> head, Chunk place) {
    int at = head.start();
    PlaceName name = place.place();
    boolean small =
        name != null
            && (name.has(Place.Level.PROVINCE) || name.has(Place.Level.DISTRICT))
            && !name.has(Place.Level.COUNTRY);
    if (!small || !Capitals.at(reading, at)) {
      return false;
    }
    return isWithin(at)
        || isTold(PhraseTable.fold(head.value().phrase()))
        || (at == 0 && isOfOne());
  }

  /** A sentence has begun before: ", Cao su Mang Yang", "của Cao su Mang Yang". */
  private boolean isWithin(int at) {
    String text = reading.text();
    if (at < 2 || text.charAt(at - 1) != ' ') {
      return false;
    }
    return text.charAt(at - 2) == ',' || leads.endingAt(reading.lower(), at - 1) != null;
  }

  /** Once asked, a trade is known: no text is read again for each of its names. */
  private boolean isTold(String trade) {
    return told.computeIfAbsent(trade, this::isToldOf);
  }

  private boolean isToldOf(String trade) {
    Folded lower = reading.lower();
    int end = lower.length();
    for (int at = lower.indexOf(trade, 0, end); at >= 0; at = lower.indexOf(trade, at + 1, end)) {
      boolean named = Capitals.at(reading, at) && Capitals.at(reading, at + trade.length() + 1);
      if (named && isWithin(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfOne() {
    Boolean known = ofOne;
    if (known == null) {
      known = goesOn() && !namesCompany();
      ofOne = known;
    }
    return known;
  }

  /** ", công ty khai thác 6.000 tấn mủ". */
  private boolean goesOn() {
    String text = reading.text();
    for (int at = 2; at < text.length(); at++) {
      boolean opens = text.charAt(at - 1) == ' ' && ",.".indexOf(text.charAt(at - 2)) >= 0;
      PhraseTable.Match<Cue> cue = opens ? cues.at(reading.lower(), at) : null;
      if (cue != null
          && cue.value().kind().equals("again")
          && EntityFinder.isOfBody(cue.value())
          && cue.end() + 1 < text.length()
          && Character.isLowerCase(text.charAt(cue.end() + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean namesCompany() {
    Folded lower = reading.lower();
    int end = lower.length();
    for (int at = lower.indexOf(COMPANY, 0, end);
        at >= 0;
        at = lower.indexOf(COMPANY, at + 1, end)) {
      if (Capitals.at(reading, at + COMPANY.length())) {
        return true;
      }
    }
    return false;
  }
}
