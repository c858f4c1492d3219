package vn.solieu.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;
import vn.solieu.lexicon.Resources;
import vn.solieu.lexicon.Units;
import vn.solieu.text.Span;

/**
 * Names each quantity of a sentence: by the words after its unit ("1,35 triệu tấn thép các loại"),
 * by the subject before it ("thu nội địa đạt 120 tỷ"), or by the figure before ("…, tăng 5%").
 */
final class IndicatorFinder {
  /** Syllables from which the object alone says enough. */
  private static final int LONG_OBJECT = 5;

  /** Syllables up to which the words before go with the object. */
  private static final int SHORT_ACTION = 3;

  /** Syllables from which a noun says more than "giá trị", "kim ngạch". */
  private static final int LONG_NOUN = 3;

  private final Units units;
  private final Set<String> genericUnits;
  private final TradeProduct trades;

  IndicatorFinder(Lexicon lexicon) {
    units = lexicon.units();
    trades = new TradeProduct(lexicon);
    genericUnits = new HashSet<>();
    for (Resources.Row row : lexicon.resources().table("figure/generic-units.tsv")) {
      genericUnits.add(row.cell(0));
    }
  }

  /** Names the quantity that is chunk {@code at}. */
  Naming find(
      Reading reading,
      List<Chunk> chunks,
      int at,
      Quantity quantity,
      Stance stance,
      boolean earlier) {
    Span about = about(reading, chunks, at, stance);
    if (about != null) {
      return new Naming(about, -1, "about");
    }
    Span unit = unitSpan(reading.text(), quantity);
    String printed = unit.of(reading.text());
    boolean counted = isCounted(quantity);
    LeftPhrase.Outcome left = LeftPhrase.find(chunks, at, earlier);
    boolean free = left instanceof LeftPhrase.Nothing && !quantity.isPercent();
    Span right = right(reading, chunks, at, quantity, counted, counted || free);
    Naming made = right == null ? trades.find(reading, chunks, at, quantity, unit) : null;
    if (made != null && !(left instanceof LeftPhrase.Nothing && earlier)) {
      return made;
    }
    boolean percent = quantity.isPercent() || quantity.unit().startsWith("%");
    boolean begins = stance.role() == Role.SHARE && beginsItem(reading, chunks, at);
    boolean dependent = stance.role() == Role.CHANGE || stance.role() == Role.COMPLETION;
    if (right != null && !percent && !(dependent && earlier)) {
      Chunk action = action(reading, chunks, left);
      return action == null ? new Naming(right, -1, "right") : done(reading, action, right);
    }
    LeftPhrase.Found opening = counted ? null : LeftPhrase.opening(chunks, at);
    return switch (left) {
      case LeftPhrase.Found found
          when counted
              && !isGeneric(quantity, printed)
              && chunks.get(found.to()).is(ChunkKind.ACTION)
              && found.adjacent() ->
          done(reading, chunks.get(found.to()), unitSpan(reading.text(), quantity));
      case LeftPhrase.Found found when counted && isRemote(chunks, found, at, quantity, printed) ->
          new Naming(unitSpan(reading.text(), quantity), -1, "unit");
      case LeftPhrase.Found found -> new Naming(span(chunks, found), -1, "left");
      case LeftPhrase.Label label
          when counted
              && (label.place().is(ChunkKind.ENTITY)
                  || (!isGeneric(quantity, printed) && chunks.get(at - 1).is(ChunkKind.VERB))) ->
          new Naming(unitSpan(reading.text(), quantity), -1, "unit");
      case LeftPhrase.Label label when underHead(label) -> head(chunks, at, label);
      case LeftPhrase.Label label when !earlier || !dependent || label.adjacent() ->
          new Naming(label.place().span(), -1, "place");
      case LeftPhrase.Label label -> lent(reading, quantity, counted, earlier, dependent, begins, right);
      case LeftPhrase.Back back -> new Naming(back.reference().span(), -1, "back");
      case LeftPhrase.Nothing nothing when !earlier && right == null && opening != null ->
          new Naming(span(chunks, opening), -1, "left");
      case LeftPhrase.Nothing nothing ->
          lent(reading, quantity, counted, earlier, dependent, begins, right);
    };
  }

  /** "tăng 42% về [số lượng dự án]", not "về lượng", which is one of its measures. */
  private static @Nullable Span about(
      Reading reading, List<Chunk> chunks, int at, Stance stance) {
    if (stance.role() != Role.CHANGE
        || at + 2 >= chunks.size()
        || !chunks.get(at + 1).span().of(reading.lower()).equals("về")
        || !chunks.get(at + 2).kind().isContent()) {
      return null;
    }
    int end = NounPhrase.endOf(chunks, at + 2);
    Span noun = new Span(chunks.get(at + 2).start(), chunks.get(end - 1).end());
    return noun.of(reading.text()).split(" ").length < LONG_NOUN ? null : noun;
  }

  private boolean isGeneric(Quantity quantity, String printed) {
    return genericUnits.contains(quantity.unit())
        || genericUnits.contains(PhraseTable.fold(printed));
  }

  /** What is done to the weighed or counted, when it stands right before, in a few syllables. */
  private static @Nullable Chunk action(
      Reading reading, List<Chunk> chunks, LeftPhrase.Outcome left) {
    if (!(left instanceof LeftPhrase.Found found) || !found.adjacent()) {
      return null;
    }
    Chunk last = chunks.get(found.to());
    if (last.is(ChunkKind.ACTION)) {
      return last;
    }
    Chunk whole = new Chunk(last.kind(), chunks.get(found.from()).start(), last.end());
    return whole.span().of(reading.text()).split(" ").length <= SHORT_ACTION ? whole : null;
  }

  /** "khai thác [5.000 tấn] thủy sản": the words on both sides of the quantity. */
  private static Naming done(Reading reading, Chunk action, Span object) {
    return object.of(reading.text()).split(" ").length > LONG_OBJECT
        ? new Naming(object, -1, "right")
        : new Naming(
            new Span(action.start(), object.end()),
            -1,
            "action",
            new Span(/* start= */ action.end(), /* end= */ object.start()));
  }

  private static boolean underHead(LeftPhrase.Label label) {
    PlaceName name = label.place().place();
    return name != null && name.has(Place.Level.REGION);
  }

  /** Of "giá heo hơi đi ngang: miền Bắc 64.000 đồng/kg" the head. */
  private static Naming head(List<Chunk> chunks, int at, LeftPhrase.Label label) {
    for (int i = at - 1; i > Math.max(0, at - Chunk.WINDOW); i--) {
      if (chunks.get(i).is(ChunkKind.COLON)
          && LeftPhrase.find(chunks, i, false) instanceof LeftPhrase.Found found) {
        return new Naming(span(chunks, found), -1, "head");
      }
    }
    return new Naming(label.place().span(), -1, "place");
  }

  private static Span span(List<Chunk> chunks, LeftPhrase.Found found) {
    int from = doing(chunks, found.from(), found.to());
    return new Span(chunks.get(from).start(), chunks.get(found.to()).end());
  }

  /** Past those who do it: "các địa phương phía Bắc | thu hoạch được". */
  private static int doing(List<Chunk> chunks, int from, int to) {
    int i = from;
    while (i < to && (chunks.get(i).is(ChunkKind.EMPTY) || chunks.get(i).is(ChunkKind.PLACE))) {
      i++;
    }
    return i <= to && chunks.get(i).is(ChunkKind.ACTION) ? i : from;
  }

  /** The unit says more than the words before: "tiếp nhận 386.000 hồ sơ". */
  private boolean isRemote(
      List<Chunk> chunks, LeftPhrase.Found found, int at, Quantity quantity, String printed) {
    if (isGeneric(quantity, printed) || found.to() == at - 1) {
      return false;
    }
    for (int i = found.from(); i <= found.to(); i++) {
      if (chunks.get(i).is(ChunkKind.CONCEPT)) {
        return false;
      }
    }
    return true;
  }

  /** "…, 88% hộ dùng nước sạch": no verb ties the share to words before. */
  private static boolean beginsItem(Reading reading, List<Chunk> chunks, int at) {
    if (at == 0) {
      return true;
    }
    Chunk before = chunks.get(at - 1);
    return switch (before.kind()) {
      case COMMA, SEMICOLON, LINK, BREAK -> true;
      case VERB -> before.span().of(reading.lower()).equals("có");
      default -> false;
    };
  }

  private Naming lent(
      Reading reading,
      Quantity quantity,
      boolean counted,
      boolean earlier,
      boolean dependent,
      boolean beginsItem,
      @Nullable Span right) {
    if (right != null && (!earlier || beginsItem)) {
      return new Naming(right, -1, "right");
    }
    if (right == null && !earlier && isRate(quantity)) {
      return new Naming(unitSpan(reading.text(), quantity), -1, "unit");
    }
    String printed = unitSpan(reading.text(), quantity).of(reading.text());
    if (counted && (!earlier || (!dependent && !isGeneric(quantity, printed)))) {
      return new Naming(unitSpan(reading.text(), quantity), -1, "unit");
    }
    return new Naming(null, -1, "inherit");
  }

  /** "30 giường bệnh/vạn dân": the unit says what is counted. */
  private boolean isRate(Quantity quantity) {
    String unit = quantity.unit();
    int slash = unit.indexOf('/');
    return slash > 0
        && Character.isLowerCase(unit.charAt(0))
        && units.lookup(unit.substring(0, slash)).isEmpty();
  }

  private boolean isCounted(Quantity quantity) {
    String unit = quantity.unit();
    return !unit.isEmpty()
        && !quantity.isPercent()
        && unit.indexOf('/') < 0
        && units.lookup(unit).isEmpty()
        && Character.isLetter(unit.charAt(0))
        && !unit.equals("VND");
  }

  private static Span unitSpan(String text, Quantity quantity) {
    int start = Math.min(quantity.number().end(), quantity.span().end());
    while (start < quantity.span().end() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return new Span(start, quantity.span().end());
  }

  /** A noun in the quote that says more than the unit: "59 người bị thương" counts "người". */
  private static @Nullable Span inside(Reading reading, Quantity quantity) {
    Span noun = unitSpan(reading.text(), quantity);
    boolean more = noun.length() > quantity.unit().length();
    return more && noun.of(reading.lower()).startsWith(quantity.unit()) ? noun : null;
  }

  private static boolean isEmpty(List<Chunk> chunks, int from, int to) {
    return chunks.subList(from, to).stream().allMatch(chunk -> chunk.is(ChunkKind.EMPTY));
  }

  private static @Nullable Span right(
      Reading reading,
      List<Chunk> chunks,
      int at,
      Quantity quantity,
      boolean counted,
      boolean mayBePassive) {
    boolean passive =
        mayBePassive && at + 1 < chunks.size() && chunks.get(at + 1).is(ChunkKind.PASSIVE);
    if (at + 1 >= chunks.size() || !(passive || chunks.get(at + 1).kind().isContent())) {
      return counted ? inside(reading, quantity) : null;
    }
    int end = NounPhrase.endOf(chunks, at + 1);
    if (end <= at + 1 || (!counted && isEmpty(chunks, at + 1, end))) {
      return null;
    }
    int start = counted ? unitSpan(reading.text(), quantity).start() : chunks.get(at + 1).start();
    return new Span(start, chunks.get(end - 1).end());
  }
}
