package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Who the sentence says its figures are from: "Theo Cục Thống kê tỉnh, …", "Sở Công Thương cho biết
 * …". The name runs from its head to the next mark or verb.
 */
final class IssuerFinder {
  private final PhraseTable<Cue> heads;
  private final PhraseTable<Cue> cues;

  IssuerFinder(Lexicon lexicon) {
    heads = CueTable.load(lexicon.resources(), "figure/issuer-heads.tsv");
    cues = EntityRules.cues(lexicon);
  }

  /** Where the issuer stands, or null when the sentence names none. */
  @Nullable Span find(Reading reading, List<Chunk> chunks) {
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      PhraseTable.Match<Cue> head =
          chunk.is(ChunkKind.QUANTITY) ? null : heads.at(reading.lower(), chunk.start());
      if (head != null) {
        int end = end(reading, chunks, i, head.end());
        if (isSource(reading, chunk) || isSaying(reading, chunks, end)) {
          return new Span(chunk.start(), chunks.get(end - 1).end());
        }
      }
    }
    return null;
  }

  /** One past the last chunk of the name that begins with chunk {@code from}. */
  static int end(Reading reading, List<Chunk> chunks, int from, int headEnd) {
    int end = from + 1;
    while (end < chunks.size()
        && (chunks.get(end).start() < headEnd || goesOn(reading, chunks, end))) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Reading reading, List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    boolean inside = i + 1 < chunks.size() && chunks.get(i + 1).kind().isContent();
    return chunk.kind().isContent()
        || Character.isUpperCase(reading.text().charAt(chunk.start()))
        || chunk.is(ChunkKind.PLACE)
        || chunk.is(ChunkKind.HERE)
        || ((chunk.is(ChunkKind.LINK) || chunk.is(ChunkKind.DASH) || chunk.is(ChunkKind.MARK))
            && inside);
  }

  private boolean isSource(Reading reading, Chunk chunk) {
    int end = chunk.start() - 1;
    PhraseTable.Match<Cue> match = end < 0 ? null : cues.endingAt(reading.lower(), end);
    return match != null && match.value().kind().equals("source");
  }

  private boolean isSaying(Reading reading, List<Chunk> chunks, int at) {
    if (at >= chunks.size()) {
      return false;
    }
    boolean aside = chunks.get(at).is(ChunkKind.COMMA) || chunks.get(at).is(ChunkKind.CLOSE);
    if (aside && at + 1 < chunks.size() && !chunks.get(at + 1).is(ChunkKind.COMMA)) {
      return isSaying(reading, chunks, at + 1);
    }
    PhraseTable.Match<Cue> match = cues.at(reading.lower(), chunks.get(at).start());
    return match != null && match.value().kind().equals("say");
  }
}
