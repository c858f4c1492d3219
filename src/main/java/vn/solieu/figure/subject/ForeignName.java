package vn.solieu.figure.subject;

import java.util.List;
import java.util.Locale;
import vn.solieu.figure.quantity.ForeignWord;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * Sees names that no Vietnamese syllables could make, as the subject of a clause or after "của":
 * "Nitto Denko tăng vốn", "lợi nhuận của Trabank".
 */
final class ForeignName {
  private static final int LONGEST = 7;

  private final PhraseTable<Cue> heads;
  private final PhraseTable<Cue> cues;

  ForeignName(PhraseTable<Cue> heads, PhraseTable<Cue> cues) {
    this.heads = heads;
    this.cues = cues;
  }

  /** Last chunk of the name that begins with chunk {@code i}, or -1. */
  int end(Reading reading, List<Chunk> chunks, int i) {
    if (!Capitals.at(reading, chunks.get(i).start()) || !isSubject(reading, chunks, i)) {
      return -1;
    }
    boolean strange = false;
    int end = i;
    while (end < chunks.size()
        && end < i + LONGEST
        && (chunks.get(end).kind().isContent() || chunks.get(end).is(ChunkKind.PLACE))
        && Capitals.at(reading, chunks.get(end).start())
        && !isPhrase(reading.text(), chunks.get(end))) {
      if (heads.at(reading.lower(), chunks.get(end).start()) != null) {
        return -1;
      }
      strange = strange || isForeign(reading, chunks.get(end), end > i);
      end++;
    }
    return strange && !isPriced(reading, chunks, end) && !isItem(reading, chunks, i, end)
        ? end - 1
        : -1;
  }

  /** It is no place, and no Vietnamese word. */
  private static boolean isForeign(Reading reading, Chunk chunk, boolean within) {
    if (chunk.is(ChunkKind.PLACE) || !isAscii(reading, chunk)) {
      return false;
    }
    String word = chunk.span().of(reading.text());
    if (Capitals.isAcronym(word)) {
      return false;
    }
    String small = word.toLowerCase(Locale.ROOT);
    return ForeignWord.test(small)
        || EntityNames.isMixed(word)
        || (within && ForeignWord.opens(small));
  }

  private static boolean isAscii(Reading reading, Chunk chunk) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      if (reading.text().charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** "Lợi nhuận": only its first word has a capital, that of the sentence. */
  private static boolean isPhrase(String text, Chunk chunk) {
    int blank = text.indexOf(' ', chunk.start());
    return blank > 0 && blank + 1 < chunk.end() && Character.isLowerCase(text.charAt(blank + 1));
  }

  /** "các dự án The Sun, | Sunrise Riverside |, Parkview": one of many does nothing by itself. */
  private static boolean isItem(Reading reading, List<Chunk> chunks, int i, int end) {
    boolean listed =
        i > 1 && chunks.get(i - 1).is(ChunkKind.COMMA) && isName(reading, chunks, i - 2);
    boolean goesOn =
        end < chunks.size()
            && (chunks.get(end).is(ChunkKind.COMMA) || chunks.get(end).is(ChunkKind.LINK));
    return listed && (goesOn || isSecond(reading, chunks, i - 2));
  }

  /** The name that ends with chunk {@code last} stands behind another and a comma. */
  private static boolean isSecond(Reading reading, List<Chunk> chunks, int last) {
    int comma = last;
    while (comma > 0 && isName(reading, chunks, comma)) {
      comma--;
    }
    return comma > 0 && chunks.get(comma).is(ChunkKind.COMMA) && isName(reading, chunks, comma - 1);
  }

  private static boolean isName(Reading reading, List<Chunk> chunks, int i) {
    return chunks.get(i).kind().isContent() && Capitals.at(reading, chunks.get(i).start());
  }

  /** "Lợi nhuận | Trabank | tăng": what only a company has opens the sentence. */
  private boolean isMeasured(Reading reading, List<Chunk> chunks, int i) {
    PhraseTable.Match<Cue> topic =
        i == 1 ? cues.at(reading.lower(), chunks.getFirst().start()) : null;
    return topic != null
        && topic.end() == chunks.getFirst().end()
        && topic.value().kind().equals("topic")
        && topic.value().note().equals("firm");
  }

  private boolean isSubject(Reading reading, List<Chunk> chunks, int i) {
    return opens(chunks, i)
        || isPointedTo(reading, chunks, i)
        || isOwned(reading, chunks, i)
        || isSingled(reading, chunks, i)
        || isMeasured(reading, chunks, i)
        || acts(reading, chunks, i);
  }

  /** "Jasmine 5.300 đồng/kg" is a good and its price. */
  private static boolean isPriced(Reading reading, List<Chunk> chunks, int i) {
    return i < chunks.size()
        && chunks.get(i).is(ChunkKind.QUANTITY)
        && chunks.get(i).span().of(reading.text()).indexOf('/') > 0;
  }

  /** It follows "của". */
  static boolean isOwned(Reading reading, List<Chunk> chunks, int i) {
    return i > 0 && chunks.get(i - 1).is(ChunkKind.PREP) && chunks.get(i - 1).says(reading, "của");
  }

  /** "giúp | ABBank | đạt": capitals within its word make it a name wherever it does something. */
  private static boolean acts(Reading reading, List<Chunk> chunks, int i) {
    return i > 0
        && i + 1 < chunks.size()
        && !chunks.get(i - 1).kind().isContent()
        && (chunks.get(i + 1).is(ChunkKind.VERB) || chunks.get(i + 1).is(ChunkKind.ADVERB))
        && EntityNames.isMixed(chunks.get(i).span().of(reading.text()));
  }

  /** "Đáng chú ý | là | LG Display | khởi công nhà máy": what the first words lead to. */
  private static boolean isPointedTo(Reading reading, List<Chunk> chunks, int i) {
    return i == 2 && chunks.get(0).is(ChunkKind.BREAK) && chunks.get(1).says(reading, "là");
  }

  /** It follows "riêng". */
  private static boolean isSingled(Reading reading, List<Chunk> chunks, int i) {
    return i > 0
        && chunks.get(i - 1).is(ChunkKind.ADVERB)
        && chunks.get(i - 1).says(reading, "riêng");
  }

  /** It opens its clause. */
  static boolean opens(List<Chunk> chunks, int i) {
    return i == 0
        || switch (chunks.get(i - 1).kind()) {
          case COMMA, COLON, SEMICOLON, TIME, BREAK -> true;
          default -> false;
        };
  }
}
