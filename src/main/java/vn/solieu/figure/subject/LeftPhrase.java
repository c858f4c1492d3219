package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Place;

/**
 * Looks left of a quantity for the phrase that names it: over "tổng mức bán lẻ ở Thái Nguyên ước
 * đạt" it skips what ties ("ước đạt"), the place and the time, and takes what is left of them.
 */
final class LeftPhrase {

  /** Chunks of a phrase after a bracket within it. */
  private static final int SHORT = 3;

  /** Chunks of a bracket within a phrase. */
  private static final int BRACKET = 10;

  private final List<Chunk> chunks;
  private final int quantity;
  private final boolean earlier;
  private int at;
  private boolean tied;
  private boolean crossed;
  private @Nullable Chunk label;

  /**
   * @param earlier an earlier quantity of the sentence may lend its phrase
   */
  private LeftPhrase(List<Chunk> chunks, int quantity, boolean earlier) {
    this.chunks = chunks;
    this.earlier = earlier;
    this.quantity = quantity;
    at = quantity - 1;
  }

  static LeftOutcome find(List<Chunk> chunks, int quantity, boolean earlier) {
    return new LeftPhrase(chunks, quantity, earlier).find();
  }

  private LeftOutcome find() {
    int first = Math.max(0, at - Chunk.WINDOW);
    while (at >= first) {
      LeftOutcome end = step(chunks.get(at));
      if (end != null) {
        return end;
      }
    }
    return nothing();
  }

  /** What chunk {@code at} ends the search with, or null when it goes on before it. */
  private @Nullable LeftOutcome step(Chunk chunk) {
    LeftOutcome end = stop(chunk);
    if (end == null && isPartner()) {
      end = partner();
    }
    if (end != null) {
      return end;
    }
    if (chunk.kind().isContent() || isLinkedVerb()) {
      return phrase();
    }
    skip(chunk);
    return null;
  }

  private @Nullable LeftOutcome partner() {
    int from = NounPhrase.startOf(chunks, at - 1);
    return !(crossed && followsQuantity(from)) && accepts(from, at - 1)
        ? new LeftOutcome.Found(from, at, false)
        : null;
  }

  /** The phrase that ends at chunk {@code at}, or null when it is passed over. */
  private @Nullable LeftOutcome phrase() {
    int from = NounPhrase.startOf(chunks, at);
    if (crossed && followsQuantity(from)) {
      return nothing();
    }
    int cut = beforeAdjunct(from) ? from - 3 : beforeCut(from);
    if (cut < 0 && accepts(from, at)) {
      return new LeftOutcome.Found(overBracket(from), at, !tied && !crossed);
    }
    at = cut >= 0 ? cut : from - 1;
    return null;
  }

  private boolean accepts(int from, int to) {
    return new LeftGate(chunks, tied, crossed).accepts(from, to);
  }

  /** "Lợi nhuận ghi nhận | từ hoạt động bán hàng | đạt": it belongs to the first verb. */
  private boolean beforeAdjunct(int from) {
    return tied
        && from > 2
        && chunks.get(from - 1).is(ChunkKind.PREP)
        && chunks.get(from - 2).is(ChunkKind.VERB)
        && chunks.get(from - 3).kind().isContent()
        && !chunks.get(from - 3).is(ChunkKind.EMPTY);
  }

  /** "khách | Trung Quốc", "thị trường | Mỹ": a foreign country right after a noun says which. */
  private boolean isPartner() {
    PlaceName name = chunks.get(at).place();
    return chunks.get(at).is(ChunkKind.PLACE)
        && name != null
        && name.has(Place.Level.COUNTRY)
        && !name.name().equals("Việt Nam")
        && at > 0
        && chunks.get(at - 1).kind().isContent();
  }

  /** Last chunk of the phrase that goes on after a cut ("vốn FDI | rót vào các khu …"), or -1. */
  private int beforeCut(int from) {
    if (from <= 1) {
      return -1;
    }
    boolean done =
        chunks.get(from - 1).is(ChunkKind.SUBORDINATE)
            && tied
            && chunks.get(at).is(ChunkKind.ACTION);
    int owner = done ? overTime(from - 2) : from - 2;
    boolean named = owner >= 0 && chunks.get(owner).kind().isContent();
    return named && (done || chunks.get(from - 1).is(ChunkKind.CUT)) ? owner : -1;
  }

  /** "thu ngân sách (NSNN) năm 2016 | do ngành Thuế thực hiện": past the time and the bracket. */
  private int overTime(int to) {
    int i = to;
    while (i > 0 && chunks.get(i).is(ChunkKind.TIME)) {
      i--;
    }
    return chunks.get(i).is(ChunkKind.CLOSE) ? opening(i) - 1 : i;
  }

  private @Nullable LeftOutcome stop(Chunk chunk) {
    return switch (chunk.kind()) {
      case REF -> follows(ChunkKind.CONCEPT) || isOwner() ? null : new LeftOutcome.Back(chunk);
      case QUANTITY, SEMICOLON, BREAK, SUBORDINATE -> nothing();
      case COMMA -> earlierBefore(at) && (tied || follows(ChunkKind.QUANTITY)) ? nothing() : null;
      case LINK -> at == quantity - 1 || earlierBefore(at) ? nothing() : null;
      case OPEN -> follows(ChunkKind.QUANTITY) ? nothing() : null;
      case PLACE, HERE ->
          isNamed(chunk) && !tied && standsAlone() && !underHead(chunk)
              ? new LeftOutcome.Label(chunk, true)
              : null;
      case COLON -> label != null || (earlier && tied) ? nothing() : null;
      default -> null;
    };
  }

  /** A region under a head before a colon: "giá heo hơi: miền Bắc …". */
  private boolean underHead(Chunk place) {
    PlaceName name = place.place();
    if (name == null || !name.has(Place.Level.REGION)) {
      return false;
    }
    for (int i = at - 1; i > Math.max(0, at - Chunk.WINDOW); i--) {
      if (chunks.get(i).is(ChunkKind.COLON)) {
        return true;
      }
    }
    return false;
  }

  /** "tiền điện | của | nhóm này": it only tells whose. */
  private boolean isOwner() {
    return follows(ChunkKind.PREP) && at > 1 && chunks.get(at - 2).kind().isContent();
  }

  private LeftOutcome nothing() {
    return label == null ? new LeftOutcome.Nothing() : new LeftOutcome.Label(label, false);
  }

  private boolean follows(ChunkKind kind) {
    return at > 0 && chunks.get(at - 1).is(kind);
  }

  private boolean earlierBefore(int index) {
    if (!earlier) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - Chunk.WINDOW); i--) {
      if (chunks.get(i).is(ChunkKind.QUANTITY)) {
        return true;
      }
      if (chunks.get(i).is(ChunkKind.SEMICOLON)) {
        return false;
      }
    }
    return false;
  }

  /** "24,9%/tổng dư nợ, …", "608 ha rừng sản xuất, …": the words belong to that quantity. */
  private boolean followsQuantity(int from) {
    int i = from - 1;
    while (i > 0 && leads(chunks.get(i))) {
      i--;
    }
    return i >= 0 && chunks.get(i).is(ChunkKind.QUANTITY);
  }

  /** Between a quantity and what is said of it: "9 hộ | mới | được | cấp đất". */
  private static boolean leads(Chunk chunk) {
    return chunk.is(ChunkKind.MARK) || chunk.is(ChunkKind.ADVERB) || chunk.is(ChunkKind.PASSIVE);
  }

  /** The second verb of "vốn cấp mới và tăng thêm là …" is part of the phrase. */
  private boolean isLinkedVerb() {
    return tied
        && at >= 2
        && chunks.get(at).is(ChunkKind.VERB)
        && chunks.get(at - 1).is(ChunkKind.LINK)
        && chunks.get(at - 2).kind().isContent();
  }

  private void skip(Chunk chunk) {
    tied |= chunk.is(ChunkKind.VERB);
    crossed |= chunk.is(ChunkKind.COMMA);
    if ((isNamed(chunk) || chunk.is(ChunkKind.ENTITY)) && label == null && standsAlone()) {
      label = chunk;
    }
    at = chunk.is(ChunkKind.CLOSE) ? opening() - 1 : at - 1;
  }

  /** A place by its name; the article's own only as one in a list: "Cà Mau 23%, Sóc Trăng 19%". */
  private boolean isNamed(Chunk chunk) {
    boolean listed =
        at > 1
            && (chunks.get(at - 1).is(ChunkKind.COMMA)
                || chunks.get(at - 1).is(ChunkKind.SEMICOLON))
            && chunks.get(at - 2).is(ChunkKind.QUANTITY);
    return chunk.is(ChunkKind.PLACE) || (chunk.place() != null && listed);
  }

  private boolean standsAlone() {
    if (at == 0) {
      return true;
    }
    Chunk before = chunks.get(at - 1);
    boolean content = before.kind().isContent() && !before.is(ChunkKind.EMPTY);
    return !content
        && !before.is(ChunkKind.PREP)
        && !before.is(ChunkKind.CUT)
        && !before.is(ChunkKind.CLOSE);
  }

  /** "tổng vốn (FDI) | đăng ký": a phrase that a bracket parts begins before it. */
  private int overBracket(int from) {
    if (from < 2 || at - from >= SHORT || !chunks.get(from - 1).is(ChunkKind.CLOSE)) {
      return from;
    }
    int open = opening(from - 1);
    boolean inside = open > 0 && from - open <= BRACKET && chunks.get(open - 1).kind().isContent();
    boolean counts =
        chunks.subList(open, from).stream().anyMatch(chunk -> chunk.is(ChunkKind.QUANTITY));
    return inside && !counts ? NounPhrase.startOf(chunks, open - 1) : from;
  }

  private int opening() {
    return opening(at);
  }

  private int opening(int close) {
    int i = close;
    while (i > 0 && close - i < Chunk.WINDOW && !chunks.get(i).is(ChunkKind.OPEN)) {
      i--;
    }
    return i;
  }
}
