package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.text.Span;

/** The words after a quantity that name it: "1,35 triệu tấn [thép các loại]". */
final class RightPhrase {
  /** Letters of "số vụ". */
  private static final int SHORT_NUMBER = 5;

  /** Opens by what means: "lên 6.010 tỷ đồng thông qua phát hành cổ phiếu". */
  private static final String BY = "thông qua";

  private final Predicate predicate;

  RightPhrase(Predicate predicate) {
    this.predicate = predicate;
  }

  /**
   * The noun after chunk {@code at}, with the counted unit before it.
   *
   * @param counted the unit is a counted noun and part of the phrase
   * @param mayBePassive "được thu hoạch" may be all that is said of it
   */
  @Nullable Span find(
      Reading reading,
      List<Chunk> chunks,
      int at,
      Quantity quantity,
      boolean counted,
      boolean mayBePassive) {
    int first = counted ? pastState(reading, chunks, at + 1) : at + 1;
    if (counted && isUnder(reading, chunks, first)) {
      int last = NounPhrase.endOf(chunks, first + 1) - 1;
      return new Span(unit(reading.text(), quantity).start(), chunks.get(last).end());
    }
    int had = counted ? had(reading, chunks, at + 1) : -1;
    if (had > 0) {
      return new Span(unit(reading.text(), quantity).start(), chunks.get(had - 1).end());
    }
    if (!counted && first < chunks.size() && chunks.get(first).says(reading, BY)) {
      return null;
    }
    boolean passive =
        mayBePassive && first < chunks.size() && chunks.get(first).is(ChunkKind.PASSIVE);
    if (first >= chunks.size() || !(passive || chunks.get(first).kind().isContent())) {
      return counted ? inside(reading, quantity) : null;
    }
    int end = counted && first > at + 1 ? Predicate.end(chunks, first) : end(chunks, first);
    if (end > first && !counted && isEmpty(chunks, first, end)) {
      end = quantity.isPercent() ? said(reading, chunks, end) : -1;
    }
    if (end <= first) {
      return null;
    }
    end = counted ? pastTopic(reading, chunks, end) : end;
    int start = counted ? unit(reading.text(), quantity).start() : chunks.get(first).start();
    return new Span(start, chunks.get(end - 1).end());
  }

  /** Past what is said of the noun before, which "83% gia đình | và | 58% làng được …" share. */
  private int said(Reading reading, List<Chunk> chunks, int at) {
    boolean shared =
        at + 1 < chunks.size()
            && chunks.get(at).is(ChunkKind.LINK)
            && chunks.get(at + 1).is(ChunkKind.QUANTITY);
    return shared ? at : predicate.end(reading, chunks, at);
  }

  /**
   * Past what the counted have: "210 thôn | có | nhà văn hóa", "90 hộ | nghèo | có | vườn"; or -1.
   */
  private int had(Reading reading, List<Chunk> chunks, int from) {
    int verb = from;
    while (verb < chunks.size() && chunks.get(verb).is(ChunkKind.WORD)) {
      verb++;
    }
    boolean has =
        verb + 1 < chunks.size()
            && chunks.get(verb).is(ChunkKind.VERB)
            && chunks.get(verb).ends(reading, "có")
            && !chunks.get(verb + 1).is(ChunkKind.ACTION)
            && predicate.end(reading, chunks, verb) > 0;
    return has ? NounPhrase.endOf(chunks, verb + 1) : -1;
  }

  /** Of "đối tượng | phạm tội | về | ma túy" all. */
  private static int pastTopic(Reading reading, List<Chunk> chunks, int at) {
    boolean more =
        at + 1 < chunks.size()
            && chunks.get(at).says(reading, "về")
            && chunks.get(at + 1).kind().isContent();
    return more ? NounPhrase.endOf(chunks, at + 1) : at;
  }

  /** "9 doanh nghiệp | thuộc khối ngoài quốc doanh". */
  private static boolean isUnder(Reading reading, List<Chunk> chunks, int i) {
    return i + 1 < chunks.size()
        && chunks.get(i).is(ChunkKind.PREP)
        && reading.lower().startsWith("thuộc", chunks.get(i).start())
        && chunks.get(i + 1).kind().isContent();
  }

  /**
   * What a change is of: "tăng 42% về [số lượng dự án]", "giảm 6% [số vụ]", not "về lượng", which
   * is one of its measures.
   */
  static @Nullable Span about(Reading reading, List<Chunk> chunks, int at) {
    boolean about = at + 1 < chunks.size() && chunks.get(at + 1).says(reading, "về");
    int first = about ? at + 2 : at + 1;
    if (first >= chunks.size() || !chunks.get(first).kind().isContent()) {
      return null;
    }
    int end = NounPhrase.endOf(chunks, first);
    Span noun = new Span(chunks.get(first).start(), chunks.get(end - 1).end());
    boolean number =
        noun.length() >= SHORT_NUMBER && reading.lower().startsWith("số ", noun.start());
    boolean telling = number || about;
    return telling && !isEmpty(chunks, first, end) ? noun : null;
  }

  /** Where the unit stands: "triệu tấn" without the number. */
  static Span unit(String text, Quantity quantity) {
    int start = Math.min(quantity.number().end(), quantity.span().end());
    while (start < quantity.span().end() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return new Span(start, quantity.span().end());
  }

  /** A noun in the quote that says more than the unit: "59 người bị thương" counts "người". */
  private static @Nullable Span inside(Reading reading, Quantity quantity) {
    Span noun = unit(reading.text(), quantity);
    boolean more = noun.length() > quantity.unit().length();
    return more && noun.of(reading.lower()).startsWith(quantity.unit()) ? noun : null;
  }

  /** Past "139 cơ sở [đã] được xếp hạng", "66 cơ sở [không] đủ điều kiện". */
  private int pastState(Reading reading, List<Chunk> chunks, int from) {
    int i = predicate.pastStates(reading, chunks, from);
    return i < chunks.size() && Predicate.isOpening(chunks.get(i)) ? i : from;
  }

  /** Of "người | thuộc hộ nghèo" all: the first word says nothing by itself. */
  private static int end(List<Chunk> chunks, int first) {
    int end = NounPhrase.endOf(chunks, first);
    boolean more =
        end > first
            && isEmpty(chunks, first, end)
            && end + 1 < chunks.size()
            && chunks.get(end).is(ChunkKind.PREP)
            && chunks.get(end + 1).kind().isContent();
    return more ? NounPhrase.endOf(chunks, end + 1) : end;
  }

  private static boolean isEmpty(List<Chunk> chunks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!chunks.get(i).is(ChunkKind.EMPTY)) {
        return false;
      }
    }
    return true;
  }
}
