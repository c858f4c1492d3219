package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Makes a verb of "bán" right before a price, which is that of what is sold: "Gạo nếp | bán lẻ |
 * 24.000 đồng/kg". An amount that was sold keeps it as its name ("bán | 24 tấn").
 */
final class PriceVerbMarker {
  private final PhraseTable<String> sells;

  PriceVerbMarker(Resources resources) {
    sells = ClosedWords.load(resources, "sells");
  }

  /** Marks the verb before {@code quantity}, which is chunk {@code at}. */
  void mark(Reading reading, List<Chunk> chunks, int at, Quantity quantity) {
    int verb = at > 1 ? verb(reading, chunks, at) : -1;
    if (verb >= 0 && isPrice(reading, quantity)) {
      chunks.set(verb, chunks.get(verb).as(ChunkKind.VERB));
    }
  }

  /** The chunk with such a verb right before chunk {@code price}, or -1. */
  private int verb(Reading reading, List<Chunk> chunks, int price) {
    int verb = price - 1;
    while (verb > 0 && chunks.get(verb).is(ChunkKind.ADVERB)) {
      verb--;
    }
    boolean sold = chunks.get(verb).isOne(reading, sells);
    boolean noun = sold && verb > 0 && chunks.get(verb - 1).ends(reading, "giá");
    return sold && !noun ? verb : -1;
  }

  /** "24.000 đồng/kg", "310.000 đồng"; turnovers are told in millions. */
  private static boolean isPrice(Reading reading, Quantity quantity) {
    boolean plain = quantity.unit().equals("VND") && !isScaled(reading, quantity);
    return quantity.isPrice() || plain;
  }

  private static boolean isScaled(Reading reading, Quantity quantity) {
    Span number = quantity.number();
    for (int i = number.start(); i < number.end(); i++) {
      if (Character.isLetter(reading.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
