package vn.solieu.figure.subject;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.solieu.figure.quantity.ForeignWord;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;

/** How far a name reaches after its head: "Công ty may | Phố Hiến | đạt", "ông | Đỗ Văn Tám". */
final class NameReach {
  private static final int LONGEST = 14;

  /** Characters of the number that is a name: "18.4". */
  private static final int SERIAL = 4;

  /** Chunks of a name in small letters after a head with a capital. */
  private static final int LOWER = 5;

  /** Kinds that no name of another kind is called after. */
  private static final Set<String> OTHERS =
      Set.of("school", "hospital", "person", "household", "farm");

  private final PhraseTable<Cue> heads;
  private final PhraseTable<Cue> cues;

  NameReach(PhraseTable<Cue> heads, PhraseTable<Cue> cues) {
    this.heads = heads;
    this.cues = cues;
  }

  /** Last chunk of the name whose head begins with chunk {@code i}, or -1. */
  int end(
      Reading reading, List<Chunk> chunks, int i, PhraseTable.Match<Cue> head, TradeNames trades) {
    String kind = head.value().kind();
    if (kind.equals("person") || kind.equals("household")) {
      int end = PersonName.end(reading, chunks, i, head.end());
      return end >= 0 && isName(reading, chunks, i, end, head, trades) ? end : -1;
    }
    boolean work = head.value().note().contains("work");
    boolean numbered = work || head.value().note().contains("trade");
    int number = numbered ? numberEnd(reading, chunks, i, head.end()) : -1;
    if (head.value().note().contains("serial")) {
      number = serialEnd(reading, chunks, i, head.end());
    }
    if (number >= 0) {
      return number;
    }
    int end = nameEnd(reading, chunks, i, head, work);
    if (end >= 0 && isName(reading, chunks, i, end, head, trades)) {
      return wholeEnd(reading, chunks, broken(reading, chunks, end));
    }
    if (head.value().note().contains("whole")) {
      return headEnd(chunks, i, head.end());
    }
    return work && isMarked(reading, chunks, i) ? lowerEnd(reading, chunks, i, head.end()) : -1;
  }

  /** "metro | số | 1": the number tells it from its like; -1 when there is none. */
  private static int numberEnd(Reading reading, List<Chunk> chunks, int i, int headEnd) {
    int at = headEnd(chunks, i, headEnd) + 1;
    if (at + 1 >= chunks.size()
        || !chunks.get(at).says(reading, "số")
        || !chunks.get(at + 1).is(ChunkKind.NUMBER)) {
      return -1;
    }
    boolean placed = at + 2 < chunks.size() && isPlace(chunks.get(at + 2));
    return placed ? at + 2 : at + 1;
  }

  /** "Tổng công ty | 28 | đạt": a name by itself, no number of things; -1 when there is none. */
  private static int serialEnd(Reading reading, List<Chunk> chunks, int i, int headEnd) {
    int at = headEnd(chunks, i, headEnd) + 1;
    if (at >= chunks.size()
        || !chunks.get(at).is(ChunkKind.NUMBER)
        || chunks.get(at).start() != chunks.get(at - 1).end() + 1
        || chunks.get(at).span().length() > SERIAL
        || !Capitals.at(reading, chunks.get(i).start())) {
      return -1;
    }
    ChunkKind next = at + 1 < chunks.size() ? chunks.get(at + 1).kind() : ChunkKind.MARK;
    boolean counts = next == ChunkKind.WORD || next == ChunkKind.TIME || next == ChunkKind.DASH;
    return counts ? -1 : at;
  }

  /** What the note of the head asks of the words after it. */
  private static boolean isName(
      Reading reading,
      List<Chunk> chunks,
      int i,
      int end,
      PhraseTable.Match<Cue> head,
      TradeNames trades) {
    String note = head.value().note();
    if (note.contains("kind") && isKind(reading, chunks, i, end)) {
      return false;
    }
    int first = i;
    while (first < end && chunks.get(first).start() < head.end()) {
      first++;
    }
    boolean place = arePlaces(reading, chunks, first, end);
    if (note.contains("trade") || note.contains("firm")) {
      return Capitals.at(reading, chunks.get(i).start())
          && Capitals.at(reading, chunks.get(first).start())
          && (!place
              || !note.contains("trade")
              || (note.contains("town") && trades.isOne(head, chunks.get(end))));
    }
    return !(place && note.contains("named"));
  }

  /** "doanh nghiệp FDI": a kind of companies, no company. */
  private static boolean isKind(Reading reading, List<Chunk> chunks, int i, int end) {
    for (int j = i + 1; j <= end; j++) {
      String word = chunks.get(j).span().of(reading.text());
      boolean capital = Character.isUpperCase(word.charAt(0)) && !isCountry(chunks.get(j));
      if (capital && !Capitals.isAcronym(word)) {
        return false;
      }
    }
    return true;
  }

  /** "siêu thị hàng Mỹ" is no name. */
  private static boolean isCountry(Chunk chunk) {
    PlaceName place = chunk.place();
    return place != null && place.has(Place.Level.COUNTRY);
  }

  /** "doanh nghiệp trong tỉnh Thanh Hóa": all its capitals are those of a place. */
  private static boolean arePlaces(Reading reading, List<Chunk> chunks, int first, int end) {
    int places = 0;
    for (int i = first; i <= end; i++) {
      if (isPlace(chunks.get(i))) {
        places++;
      } else if (Capitals.at(reading, chunks.get(i).start())) {
        return false;
      }
    }
    return places == 1;
  }

  /** "nông dân Hà Tĩnh" are many. */
  private static boolean isPlace(Chunk chunk) {
    PlaceName place = chunk.place();
    return place != null && !place.candidates().isEmpty() && !place.has(Place.Level.REGION);
  }

  /** "một công ty sữa tặng | trường THCS Trần Phú": there begins the name of another. */
  private boolean isOther(Reading reading, Chunk chunk, String kind) {
    PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunk.start());
    return head != null
        && !head.value().kind().equals(kind)
        && OTHERS.contains(head.value().kind())
        && !Capitals.at(reading, chunk.start());
  }

  /** "BIDV | và | Agribank", "Công ty Phố Hiến | và | Công ty Sông Luộc": another name begins. */
  private static boolean isNext(
      Reading reading, List<Chunk> chunks, int link, PhraseTable.Match<Cue> head) {
    boolean ties = chunks.get(link).is(ChunkKind.LINK) && link + 1 < chunks.size();
    return ties
        && (head.value().note().contains("whole")
            || reading.lower().startsWith(head.value().phrase(), chunks.get(link + 1).start()));
  }

  /** Last chunk with a capital before the name stops, or -1. */
  private int nameEnd(
      Reading reading, List<Chunk> chunks, int i, PhraseTable.Match<Cue> match, boolean work) {
    String kind = match.value().kind();
    int headEnd = match.end();
    int end = -1;
    for (int j = i; j < chunks.size() && j < i + LONGEST; j++) {
      Chunk chunk = chunks.get(j);
      boolean letter = end < 0 && chunk.end() - chunk.start() == 1;
      boolean titled = chunk.place() != null && (work || end >= 0);
      boolean capital = titled || (Capitals.at(reading, chunk.start()) && !letter);
      boolean inHead = chunk.start() < headEnd && chunk.place() == null;
      boolean tie =
          chunk.is(ChunkKind.LINK) || chunk.is(ChunkKind.DASH) || chunk.is(ChunkKind.MARK);
      boolean other = end < 0 && isOther(reading, chunk, kind);
      if (!inHead && (other || isNext(reading, chunks, j, match))) {
        break;
      }
      if (!inHead && !chunk.kind().isContent() && !chunk.is(ChunkKind.PLACE) && !tie && !capital) {
        break;
      }
      if (!inHead && !capital && !tie && isComplete(reading, chunks, end, headEnd)) {
        break;
      }
      if (!inHead && (capital || (end >= 0 && chunk.is(ChunkKind.NUMBER)))) {
        end = j;
      }
    }
    return end;
  }

  /** "Ngân hàng TMCP Quân | đội": the one syllable with a capital begins a word of two. */
  private static int broken(Reading reading, List<Chunk> chunks, int end) {
    if (end < 1 || end + 1 >= chunks.size()) {
      return end;
    }
    String last = chunks.get(end).span().of(reading.text());
    Chunk next = chunks.get(end + 1);
    boolean alone =
        !chunks.get(end).is(ChunkKind.PLACE)
            && last.chars().allMatch(Character::isLetter)
            && Capitals.count(last) == 1
            && !EntityNames.isMixed(last)
            && !ForeignWord.test(last.toLowerCase(Locale.ROOT))
            && Capitals.count(chunks.get(end - 1).span().of(reading.text())) == 0;
    return alone && next.is(ChunkKind.WORD) && next.start() == chunks.get(end).end() + 1
        ? end + 1
        : end;
  }

  /** Of "Dự án Nhà máy sản xuất gạch" all, when its only capital begins a head of its own. */
  private int wholeEnd(Reading reading, List<Chunk> chunks, int end) {
    PhraseTable.Match<Cue> head =
        end < 0 ? null : heads.at(reading.lower(), chunks.get(end).start());
    boolean bare =
        head != null
            && !head.value().kind().equals("none")
            && head.end() >= chunks.get(end).end()
            && end + 1 < chunks.size()
            && chunks.get(end + 1).kind().isContent();
    return bare ? NounPhrase.endOf(chunks, end + 1) - 1 : end;
  }

  /** A capital within its sentence makes the head one that is known: "tại Nhà máy lọc dầu". */
  private static boolean isMarked(Reading reading, List<Chunk> chunks, int i) {
    return i > 0
        && Capitals.at(reading, chunks.get(i).start())
        && reading.text().charAt(chunks.get(i).start() - 1) == ' '
        && !chunks.get(i - 1).is(ChunkKind.SEMICOLON)
        && !chunks.get(i - 1).is(ChunkKind.DASH)
        && !chunks.get(i - 1).is(ChunkKind.COLON);
  }

  /** Last chunk within the head. */
  private static int headEnd(List<Chunk> chunks, int i, int headEnd) {
    int end = i;
    while (end + 1 < chunks.size() && chunks.get(end + 1).end() <= headEnd) {
      end++;
    }
    return end;
  }

  private int lowerEnd(Reading reading, List<Chunk> chunks, int i, int headEnd) {
    int first = i;
    while (first < chunks.size() && chunks.get(first).start() < headEnd) {
      first++;
    }
    int end = first;
    while (end < chunks.size()
        && end < first + LOWER
        && isNoun(chunks.get(end))
        && !isSaying(reading, chunks.get(end))) {
      end++;
    }
    return end == first ? -1 : end - 1;
  }

  /** "Ban Quản lý dự án đường sắt | kiến nghị": there the name is over. */
  private boolean isSaying(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> cue = cues.at(reading.lower(), chunk.start());
    return cue != null && cue.value().kind().equals("say");
  }

  private static boolean isNoun(Chunk chunk) {
    return chunk.is(ChunkKind.WORD) || chunk.is(ChunkKind.CONCEPT) || chunk.is(ChunkKind.HERE);
  }

  /** Two capitals that are no acronyms end a name: "Tập đoàn Hưng Thịnh | bán xe Nhật". */
  private static boolean isComplete(Reading reading, List<Chunk> chunks, int end, int headEnd) {
    int capitals = 0;
    for (int i = end; i >= 0 && chunks.get(i).start() >= headEnd && capitals < 2; i--) {
      int more = Capitals.count(chunks.get(i).span().of(reading.text()));
      if (more == 0) {
        return false;
      }
      capitals += more;
    }
    return capitals > 1;
  }
}
