package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

/**
 * Cuts a sentence into {@link Chunk}s: quantities as given, else the longest of a cue, an
 * indicator's name or a place, else single syllables, numbers and marks.
 */
final class Chunker {
  /** Letters of the shorter chunks. */
  private static final int LETTERS = 4;

  private final PhraseTable<CueWord> cues;
  private final PhraseTable<CueWord> compounds;
  private final Concepts concepts;
  private final PhraseTable<ChunkWord> words;
  private final PlaceScanner places;
  private final RankMarker ranks;
  private final VerbMarker verbs;
  private final PriceVerbMarker prices;
  private final ShareVerbMarker shares;
  private final OpeningNoun openings;
  private final AgeMerger ages;
  private final NounListMerger lists;
  private final CommuneSubject communes;
  private final NamesakePlaces namesakes;
  private final CodeNumberMarker codes;

  Chunker(Lexicon lexicon) {
    cues = CueWord.load(lexicon.resources());
    compounds = ChunkWord.compounds(lexicon.resources());
    concepts = lexicon.concepts();
    words = ChunkWord.load(lexicon, this::beginsLonger);
    places = new PlaceScanner(lexicon);
    ranks = new RankMarker(lexicon.resources());
    verbs = new VerbMarker(lexicon.resources());
    prices = new PriceVerbMarker(lexicon.resources());
    shares = new ShareVerbMarker(lexicon.resources());
    openings = new OpeningNoun(lexicon.resources());
    ages = new AgeMerger(lexicon.resources());
    lists = new NounListMerger(lexicon.resources());
    communes = new CommuneSubject(lexicon.resources());
    namesakes = new NamesakePlaces(lexicon.resources());
    codes = new CodeNumberMarker(lexicon.resources());
  }

  private boolean beginsLonger(String words) {
    return concepts.goesOn(words) || compounds.goesOn(words) || cues.goesOn(words);
  }

  /**
   * The chunks of a stretch of text.
   *
   * @param quantities all quantities of the document
   * @param first index of the first one that may lie in the stretch
   */
  List<Chunk> chunk(Reading reading, int start, int end, List<Quantity> quantities, int first) {
    List<Chunk> chunks = new ArrayList<>((end - start) / LETTERS + 1);
    WordEnds ends = new WordEnds(words, reading.lower());
    int next = first;
    int at = start;
    int stop = start;
    while (at < end) {
      if (at >= stop) {
        while (next < quantities.size() && quantities.get(next).span().end() <= at) {
          next++;
        }
        stop = next < quantities.size() ? Math.min(end, quantities.get(next).span().start()) : end;
      }
      if (at >= stop && stop < end) {
        chunks.add(
            new Chunk(ChunkKind.QUANTITY, at, quantities.get(next).span().end(), next, null));
        at = quantities.get(next).span().end();
      } else if (Character.isWhitespace(reading.text().charAt(at))) {
        at++;
      } else {
        Chunk chunk = one(reading, at, stop, chunks.isEmpty(), ends);
        chunks.add(chunk);
        at = chunk.end();
        at += at < stop && reading.text().charAt(at) == ' ' ? 1 : 0;
      }
    }
    mark(reading, chunks, quantities);
    return chunks;
  }

  /** What words around a chunk make of it; most sentences lack what many of the rules begin at. */
  private void mark(Reading reading, List<Chunk> chunks, List<Quantity> quantities) {
    Set<ChunkKind> kinds = EnumSet.noneOf(ChunkKind.class);
    for (Chunk chunk : chunks) {
      kinds.add(chunk.kind());
    }
    if (kinds.contains(ChunkKind.PLACE)) {
      namesakes.mark(reading, chunks);
    }
    if (kinds.contains(ChunkKind.TIME)) {
      TimeMerger.merge(reading, chunks);
    }
    if (kinds.contains(ChunkKind.NUMBER)) {
      codes.mark(reading, chunks);
      ages.merge(reading, chunks);
    }
    if (kinds.contains(ChunkKind.COMMA)) {
      lists.merge(reading, chunks);
    }
    if (kinds.contains(ChunkKind.BREAK)) {
      ranks.mark(reading, chunks);
    }
    if (kinds.contains(ChunkKind.QUANTITY)) {
      verbs.mark(reading, chunks);
      markFigures(reading, chunks, quantities);
    }
    if (kinds.contains(ChunkKind.VERB) || kinds.contains(ChunkKind.QUANTITY)) {
      openings.mark(reading, chunks);
    }
    communes.mark(reading, chunks);
  }

  private void markFigures(Reading reading, List<Chunk> chunks, List<Quantity> quantities) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).is(ChunkKind.QUANTITY)) {
        Quantity quantity = quantities.get(chunks.get(i).quantity());
        GrowthVerbMarker.mark(reading, chunks, i);
        prices.mark(reading, chunks, i, quantity);
        shares.mark(reading, chunks, i, quantity);
      }
    }
  }

  private Chunk one(Reading reading, int at, int stop, boolean opens, WordEnds ends) {
    char c = reading.text().charAt(at);
    if (Character.isLetter(c)) {
      return word(reading, at, stop, opens, ends);
    }
    if (Character.isDigit(c)) {
      return new Chunk(ChunkKind.NUMBER, at, numberEnd(reading.text(), at, stop));
    }
    return new Chunk(mark(reading.text(), at), at, at + 1);
  }

  private Chunk word(Reading reading, int at, int stop, boolean opens, WordEnds ends) {
    ends.read(at);
    boolean named = ends.mayBePlace() || Character.isUpperCase(reading.text().charAt(at));
    Chunk place = named ? places.at(reading, at, stop) : null;
    PhraseTable.Match<CueWord> cue = cue(reading, at, stop, ends);
    int cueEnd = cue == null ? 0 : cue.end();
    int conceptEnd = before(reading, at, within(ends.conceptEnd(), stop));
    if (place != null && place.end() >= Math.max(cueEnd, conceptEnd)) {
      return place;
    }
    int compoundEnd = within(ends.compoundEnd(), stop);
    if (compoundEnd > Math.max(cueEnd, conceptEnd) && !holdsName(reading.text(), at, compoundEnd)) {
      return new Chunk(ChunkKind.WORD, at, compoundEnd);
    }
    if (conceptEnd > 0 && conceptEnd >= cueEnd) {
      return new Chunk(ChunkKind.CONCEPT, at, conceptEnd);
    }
    if (cue != null) {
      return new Chunk(cue.value().kind(), at, cueEnd);
    }
    boolean capital = Character.isUpperCase(reading.text().charAt(at)) && !opens;
    int end = wordEnd(reading, at, stop);
    return new Chunk(capital ? ChunkKind.NAME : ChunkKind.WORD, at, end);
  }

  private PhraseTable.@Nullable Match<CueWord> cue(
      Reading reading, int at, int stop, WordEnds ends) {
    CueWord word = ends.cue();
    if (word == null || ends.cueEnd() > stop) {
      return null;
    }
    PhraseTable.Match<CueWord> cue = new PhraseTable.Match<>(at, ends.cueEnd(), word);
    return ends.isParted() ? whole(reading, cue) : cue;
  }

  /** "thấy bà" in "cho thấy Bà Rịa": a name begins inside the word. */
  private static boolean holdsName(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(start));
      }
    }
    return false;
  }

  /**
   * The end of the name of an indicator, 0 for none: no "đầu tư công" in "nhà đầu tư Công ty A",
   * where a name begins.
   */
  private static int before(Reading reading, int start, int end) {
    if (end == 0 || !Character.isLowerCase(reading.text().charAt(start))) {
      return end;
    }
    int last = reading.lower().lastIndexOf(' ', end - 1, start) + 1;
    boolean name =
        last > start
            && Character.isUpperCase(reading.text().charAt(last))
            && reading.lower().startsWith("công ty", last);
    return name ? 0 : end;
  }

  /** Of "được giao | dịch", "của | xã Toàn Thắng" the cue before the longer word within it. */
  private PhraseTable.@Nullable Match<CueWord> whole(
      Reading reading, PhraseTable.Match<CueWord> cue) {
    Folded lower = reading.lower();
    for (int i = cue.start() + 1; i < cue.end(); i++) {
      if (lower.charAt(i) == ' ' && isCut(reading, i + 1, cue)) {
        return cues.at(lower, cue.start(), i);
      }
    }
    return cue;
  }

  /** A compound or an indicator's name begins at {@code at} and goes on after the cue. */
  private boolean isCut(Reading reading, int at, PhraseTable.Match<CueWord> cue) {
    WordEnds ends = new WordEnds(words, reading.lower());
    ends.read(at);
    CueWord next = ends.cue();
    return ends.conceptEnd() > cue.end()
        || (ends.compoundEnd() > cue.end() && !holdsName(reading.text(), at, ends.compoundEnd()))
        || (next != null && next.isWord() && ends.cueEnd() > cue.end())
        || isOfName(reading, at, cue);
  }

  /** "của | xã Toàn Thắng", no "của xã". */
  private boolean isOfName(Reading reading, int at, PhraseTable.Match<CueWord> cue) {
    Chunk place =
        cue.value().kind() == ChunkKind.CUT
            ? places.at(reading, at, reading.text().length())
            : null;
    return place != null && place.end() > cue.end();
  }

  private static int within(int end, int stop) {
    return end > stop ? 0 : end;
  }

  private static int wordEnd(Reading reading, int at, int stop) {
    String text = reading.text();
    int i = reading.lower().lettersEnd(at, stop);
    while (i < stop && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i, stop))) {
      i++;
    }
    return i;
  }

  /** A mark inside a word: "KH-ĐT", "M'Drắk", "TP.HCM". */
  private static boolean joins(String text, int i, int stop) {
    return "-'’.&".indexOf(text.charAt(i)) >= 0
        && i + 1 < stop
        && Character.isLetter(text.charAt(i + 1))
        && Character.isLetterOrDigit(text.charAt(i - 1));
  }

  private static int numberEnd(String text, int at, int stop) {
    int i = at;
    while (i < stop
        && (Character.isLetterOrDigit(text.charAt(i))
            || (".,/-".indexOf(text.charAt(i)) >= 0
                && i + 1 < stop
                && Character.isLetterOrDigit(text.charAt(i + 1))))) {
      i++;
    }
    return i;
  }

  private static ChunkKind mark(String text, int at) {
    return switch (text.charAt(at)) {
      case ',' -> ChunkKind.COMMA;
      case ';' -> ChunkKind.SEMICOLON;
      case ':' -> ChunkKind.COLON;
      case '-', '–', '—', '+', '•', '*' -> ChunkKind.DASH;
      case '(', '[' -> ChunkKind.OPEN;
      case ')', ']' -> ChunkKind.CLOSE;
      case '.', '!', '?', '…' -> ChunkKind.SEMICOLON;
      default -> ChunkKind.MARK;
    };
  }
}
