package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * One quantity to be named and what stands around it.
 *
 * @param at its chunk
 * @param earlier its sentence holds a quantity before it
 * @param unit where its unit stands
 * @param counted its unit is a counted noun
 * @param generic a noun that says little of what is counted: "người"
 * @param left what the words before say
 * @param right the words after, or null
 */
record NamingScene(
    Reading reading,
    List<Chunk> chunks,
    int at,
    Quantity quantity,
    Stance stance,
    boolean earlier,
    Span unit,
    boolean counted,
    boolean generic,
    LeftOutcome left,
    @Nullable Span right) {
  boolean isPercent() {
    return quantity.isPercent() || quantity.unit().startsWith("%");
  }

  /** A change or completion says something of a figure that is named already. */
  boolean isDependent() {
    return stance.role() == Role.CHANGE || stance.role() == Role.COMPLETION;
  }

  /** A target that is no growth: "mục tiêu là [900 tấn]". */
  boolean isAim() {
    return stance.role() == Role.TARGET && stance.direction() == null && !isPercent();
  }

  /** Counted in a list ("…, 15 người") or had by what stands before ("tàu với 90 thuyền viên"). */
  boolean isItem() {
    if (!counted || right != null || at < 2) {
      return false;
    }
    int i = before();
    boolean had = i > 0 && (chunks.get(i).is(ChunkKind.WITH) || chunks.get(i).is(ChunkKind.PREP));
    return isListed() || (had && chunks.get(i - 1).kind().isContent() && !isTold(i - 1));
  }

  /** Of "đông nhất là [khách Hàn] với 30.000 lượt" the words that end with chunk {@code last}. */
  private boolean isTold(int last) {
    int first = NounPhrase.startOf(chunks, last);
    ChunkKind lead = first > 0 ? chunks.get(first - 1).kind() : ChunkKind.MARK;
    return before() < at - 1 && (lead == ChunkKind.VERB || lead == ChunkKind.BREAK);
  }

  /** "3 tàu, [15 người]". */
  boolean isListed() {
    int before = before();
    return earlier && before >= 0 && chunks.get(before).is(ChunkKind.COMMA);
  }

  /**
   * "dư nợ 50 tỷ đồng với [900 khách hàng]", "…, với [900 lao động]": had beside the figure before;
   * but of "di dời 40 hộ với 160 người" the people are those of the households.
   */
  boolean isBeside() {
    int i = before();
    return counted
        && right == null
        && earlier
        && i > 0
        && !quantity.unit().equals("người")
        && chunks.get(i).is(ChunkKind.WITH)
        && (chunks.get(i - 1).is(ChunkKind.QUANTITY) || chunks.get(i - 1).is(ChunkKind.COMMA));
  }

  /** "3 chủ tàu, [6 lao động]": something else than the quantity before counts. */
  boolean isOther() {
    int i = at - 1;
    while (i > 0 && !chunks.get(i).is(ChunkKind.QUANTITY)) {
      i--;
    }
    String before = chunks.get(i).span().of(reading.lower());
    String unit = quantity.unit();
    int space = unit.indexOf(' ');
    return hasLetter(before) && !before.contains(space < 0 ? unit : unit.substring(0, space));
  }

  private static boolean hasLetter(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the chunk before the quantity and the words that bound it, or -1. */
  int before() {
    int before = at - 1;
    while (before >= 0 && chunks.get(before).start() >= quantity.modifier().start()) {
      before--;
    }
    return before;
  }

  /** "…, 88% hộ dùng nước sạch": no verb but "có" ties the share to words before. */
  boolean beginsItem() {
    int before = before();
    if (stance.role() != Role.SHARE || before < 0) {
      return stance.role() == Role.SHARE;
    }
    return switch (chunks.get(before).kind()) {
      case COMMA, SEMICOLON, LINK, BREAK -> true;
      default -> isHad();
    };
  }

  /** "xã có 88% hộ dùng nước sạch". */
  boolean isHad() {
    int before = before();
    return stance.role() == Role.SHARE && before >= 0 && follows("có", before);
  }

  /** The verb stands right before the quantity. */
  boolean follows(String verb) {
    return follows(verb, Math.max(0, at - 1));
  }

  /** Chunk {@code i} is one of the verbs. */
  boolean follows(PhraseTable<String> verbs, int i) {
    return i >= 0 && chunks.get(i).is(ChunkKind.VERB) && chunks.get(i).isOne(reading, verbs);
  }

  /** The verb is chunk {@code i}. */
  boolean follows(String verb, int i) {
    Chunk before = chunks.get(i);
    return before.is(ChunkKind.VERB) && before.says(reading, verb);
  }
}
