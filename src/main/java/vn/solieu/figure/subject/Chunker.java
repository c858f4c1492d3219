package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

/**
 * Cuts a sentence into {@link Chunk}s: quantities as given, else the longest of a cue, an
 * indicator's name or a place, else single syllables, numbers and marks.
 */
final class Chunker {
  private final PhraseTable<CueWord> cues;
  private final PhraseTable<CueWord> compounds;
  private final Concepts concepts;
  private final PlaceScanner places;
  private final RankMarker ranks;
  private final VerbMarker verbs;
  private final PriceVerbMarker prices;
  private final ShareVerbMarker shares;
  private final OpeningNoun openings;
  private final AgeMerger ages;
  private final NounListMerger lists;
  private final CommuneSubject communes;

  Chunker(Lexicon lexicon) {
    cues = CueWord.load(lexicon.resources());
    compounds =
        CueTable.load(
            lexicon.resources(),
            List.of("figure/compounds.tsv", "figure/industries.tsv"),
            CueWord::of);
    concepts = lexicon.concepts();
    places = new PlaceScanner(lexicon);
    ranks = new RankMarker(lexicon.resources());
    verbs = new VerbMarker(lexicon.resources());
    prices = new PriceVerbMarker(lexicon.resources());
    shares = new ShareVerbMarker(lexicon.resources());
    openings = new OpeningNoun(lexicon.resources());
    ages = new AgeMerger(lexicon.resources());
    lists = new NounListMerger(lexicon.resources());
    communes = new CommuneSubject(lexicon.resources());
  }

  /**
   * The chunks of a stretch of text.
   *
   * @param quantities all quantities of the document
   * @param first index of the first one that may lie in the stretch
   */
  List<Chunk> chunk(Reading reading, int start, int end, List<Quantity> quantities, int first) {
    List<Chunk> chunks = new ArrayList<>();
    int next = first;
    int at = start;
    while (at < end) {
      while (next < quantities.size() && quantities.get(next).span().end() <= at) {
        next++;
      }
      int stop =
          next < quantities.size() ? Math.min(end, quantities.get(next).span().start()) : end;
      if (at >= stop && stop < end) {
        chunks.add(
            new Chunk(ChunkKind.QUANTITY, at, quantities.get(next).span().end(), next, null));
        at = quantities.get(next).span().end();
      } else if (Character.isWhitespace(reading.text().charAt(at))) {
        at++;
      } else {
        Chunk chunk = one(reading, at, stop, chunks.isEmpty());
        chunks.add(chunk);
        at = chunk.end();
      }
    }
    TimeMerger.merge(reading, chunks);
    ages.merge(reading, chunks);
    lists.merge(reading, chunks);
    ranks.mark(reading, chunks);
    verbs.mark(reading, chunks);
    prices.mark(reading, chunks, quantities);
    shares.mark(reading, chunks, quantities);
    openings.mark(reading, chunks);
    communes.mark(reading, chunks);
    return chunks;
  }

  private Chunk one(Reading reading, int at, int stop, boolean opens) {
    char c = reading.text().charAt(at);
    if (Character.isLetter(c)) {
      return word(reading, at, stop, opens);
    }
    if (Character.isDigit(c)) {
      return new Chunk(ChunkKind.NUMBER, at, numberEnd(reading.text(), at, stop));
    }
    return new Chunk(mark(reading.text(), at), at, at + 1);
  }

  private Chunk word(Reading reading, int at, int stop, boolean opens) {
    Chunk place = places.at(reading, at, stop);
    PhraseTable.Match<CueWord> cue = whole(reading, within(cues.at(reading.lower(), at), stop));
    PhraseTable.Match<Concept> concept =
        before(reading, within(concepts.at(reading.lower(), at), stop));
    int cueEnd = cue == null ? 0 : cue.end();
    int conceptEnd = concept == null ? 0 : concept.end();
    if (place != null && place.end() >= Math.max(cueEnd, conceptEnd)) {
      return place;
    }
    PhraseTable.Match<CueWord> compound = within(compounds.at(reading.lower(), at), stop);
    if (compound != null
        && compound.end() > Math.max(cueEnd, conceptEnd)
        && !holdsName(reading.text(), compound)) {
      return new Chunk(ChunkKind.WORD, at, compound.end());
    }
    if (concept != null && conceptEnd >= cueEnd) {
      return new Chunk(ChunkKind.CONCEPT, at, conceptEnd);
    }
    if (cue != null) {
      return new Chunk(cue.value().kind(), at, cueEnd);
    }
    boolean capital = Character.isUpperCase(reading.text().charAt(at)) && !opens;
    int end = wordEnd(reading.text(), at, stop);
    return new Chunk(capital ? ChunkKind.NAME : ChunkKind.WORD, at, end);
  }

  /** "thấy bà" in "cho thấy Bà Rịa": a name begins inside the word. */
  private static boolean holdsName(String text, PhraseTable.@Nullable Match<CueWord> word) {
    for (int i = word == null ? 0 : word.start() + 1; word != null && i < word.end(); i++) {
      if (text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(word.start()));
      }
    }
    return false;
  }

  /** No "đầu tư công" in "nhà đầu tư Công ty A": there a name begins. */
  private static PhraseTable.@Nullable Match<Concept> before(
      Reading reading, PhraseTable.@Nullable Match<Concept> concept) {
    int last =
        concept == null
            ? -1
            : reading.lower().lastIndexOf(' ', concept.end() - 1, concept.start()) + 1;
    boolean name =
        concept != null
            && last > concept.start()
            && Character.isLowerCase(reading.text().charAt(concept.start()))
            && Character.isUpperCase(reading.text().charAt(last))
            && reading.lower().startsWith("công ty", last);
    return name ? null : concept;
  }

  /** Of "được giao | dịch", "của | xã Toàn Thắng" the cue before the longer word within it. */
  private PhraseTable.@Nullable Match<CueWord> whole(
      Reading reading, PhraseTable.@Nullable Match<CueWord> cue) {
    Folded lower = reading.lower();
    if (cue == null || cue.value().isWord()) {
      return cue;
    }
    for (int i = cue.start() + 1; i < cue.end(); i++) {
      if (lower.charAt(i) == ' ' && isCut(reading, i + 1, cue)) {
        return cues.at(lower, cue.start(), i);
      }
    }
    return cue;
  }

  /** A compound or an indicator's name begins at {@code at} and goes on after the cue. */
  private boolean isCut(Reading reading, int at, PhraseTable.Match<CueWord> cue) {
    Folded lower = reading.lower();
    PhraseTable.Match<Concept> concept = concepts.at(lower, at);
    PhraseTable.Match<CueWord> compound = compounds.at(lower, at);
    return (concept != null && concept.end() > cue.end())
        || (goesOn(compound, cue) && !holdsName(reading.text(), compound))
        || goesOn(cues.at(lower, at), cue)
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

  private static boolean goesOn(
      PhraseTable.@Nullable Match<CueWord> word, PhraseTable.Match<CueWord> cue) {
    return word != null && word.end() > cue.end() && word.value().isWord();
  }

  private static <V> PhraseTable.@Nullable Match<V> within(
      PhraseTable.@Nullable Match<V> match, int stop) {
    return match == null || match.end() > stop ? null : match;
  }

  private static int wordEnd(String text, int at, int stop) {
    int i = at;
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
