package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * Makes what points back to a company or a household one chunk that names no quantity, where it
 * does or has something: "[đơn vị này] đốt 12.000 tấn", "[vợ chồng anh] vay 50 triệu đồng".
 */
final class OwnerMerger {
  private final PhraseTable<Cue> cues;

  OwnerMerger(PhraseTable<Cue> cues) {
    this.cues = cues;
  }

  void merge(Reading reading, List<Chunk> chunks) {
    List<Chunk> merged = null;
    int taken = 0;
    int i = 0;
    while (i < chunks.size()) {
      int end = opens(chunks, i) ? end(reading, chunks, i) : i;
      if (end > i) {
        merged = merged == null ? new ArrayList<>(chunks.size()) : merged;
        merged.addAll(chunks.subList(taken, i));
        int stop = chunks.get(end - 1).end();
        merged.add(new Chunk(ChunkKind.ENTITY, chunks.get(i).start(), stop));
        taken = end;
      }
      i = Math.max(end, i + 1);
    }
    if (merged != null) {
      merged.addAll(chunks.subList(taken, chunks.size()));
      chunks.clear();
      chunks.addAll(merged);
    }
  }

  private static boolean opens(List<Chunk> chunks, int i) {
    return i == 0
        || switch (chunks.get(i - 1).kind()) {
          case COMMA, SEMICOLON, TIME, BREAK -> true;
          default -> false;
        };
  }

  /** One past the words that begin with chunk {@code i} and point back, else {@code i}. */
  private int end(Reading reading, List<Chunk> chunks, int i) {
    Chunk first = chunks.get(i);
    PhraseTable.Match<Cue> match =
        first.kind().isContent() ? cues.at(reading.lower(), first.start()) : null;
    if (match == null || !isOwner(match.value())) {
      return i;
    }
    int end = i;
    while (end < chunks.size() && chunks.get(end).start() < match.end()) {
      end++;
    }
    boolean whole = chunks.get(end - 1).end() == match.end();
    boolean same = match.value().kind().equals("same");
    return whole
            && end < chunks.size()
            && !Capitals.at(reading, chunks.get(end).start())
            && (acts(reading, chunks, end) || (same && goesOn(chunks, end)))
        ? end
        : i;
  }

  private static boolean isOwner(Cue cue) {
    boolean points = cue.kind().equals("same") || cue.kind().equals("again");
    return points && (EntityFinder.isOfBody(cue) || cue.note().equals("person"));
  }

  private static boolean acts(Reading reading, List<Chunk> chunks, int i) {
    int at = i;
    while (at < chunks.size()
        && (chunks.get(at).is(ChunkKind.ADVERB) || chunks.get(at).is(ChunkKind.TIME))) {
      at++;
    }
    return at < chunks.size()
        && (chunks.get(at).is(ChunkKind.ACTION)
            || isCounted(chunks, at)
            || chunks.get(at).says(reading, "có"));
  }

  /** "tập đoàn | xuất khẩu | [120 triệu đôi giày]". */
  private static boolean isCounted(List<Chunk> chunks, int i) {
    return chunks.get(i).is(ChunkKind.CONCEPT)
        && i + 1 < chunks.size()
        && chunks.get(i + 1).is(ChunkKind.QUANTITY);
  }

  private static boolean goesOn(List<Chunk> chunks, int i) {
    return chunks.get(i).kind().isContent();
  }
}
