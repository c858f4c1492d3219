package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * What words of trade tell of places: "giá hạt tiêu Việt Nam" is the country's, "thị trường … Nga
 * 900 tấn" a partner's, "giá trong nước" that of all the country.
 */
final class PlaceTrade {
  private static final int NEAR = 5;

  private static final String CUES = "figure/place-cues.tsv";
  private static final String MACRO = "macro";

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> visitors;

  /** Those of the cues that tell what a whole country has, which are few. */
  private final PhraseTable<String> macros;

  PlaceTrade(Lexicon lexicon) {
    macros = macros(lexicon.resources());
    visitors = ClosedWords.load(lexicon.resources(), "visitors");
    cues = CueTable.load(lexicon.resources(), CUES);
  }

  private static PhraseTable<String> macros(Resources resources) {
    PhraseTable.Builder<String> builder = PhraseTable.builder(resources);
    for (Resources.Row row : resources.table(CUES)) {
      if (row.cell(2).equals(MACRO)) {
        for (String phrase : row.cell(0).split("\\|")) {
          builder.add(phrase, phrase);
        }
      }
    }
    return builder.build();
  }

  /** Before the quantity it is told of visitors, markets, exports. */
  boolean trades(Reading reading, List<Chunk> chunks, int quantity) {
    for (int i = 0; i < quantity; i++) {
      PhraseTable.Match<Cue> match = cues.at(reading.lower(), chunks.get(i).start());
      String kind = match == null ? "" : match.value().kind();
      if (kind.equals("trade") || kind.equals("all") || isVisitors(reading, chunks.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "khách quốc tế", "du khách". */
  boolean isVisitors(Reading reading, Chunk chunk) {
    return visitors.at(reading.lower(), chunk.start()) != null;
  }

  /** "giá hồ tiêu | trong nước | giảm [1.000 đồng/kg]". */
  boolean isInland(Reading reading, List<Chunk> chunks, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 2 * NEAR); i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.COMMA) || chunk.kind().isHardStop()) {
        return opensInland(reading, chunks);
      }
      if (isInland(reading, chunk)) {
        return true;
      }
    }
    return false;
  }

  /** "Tại thị trường | trong nước |, giá vàng SJC tăng lên [36 triệu đồng/lượng]". */
  private boolean opensInland(Reading reading, List<Chunk> chunks) {
    for (int i = 0; i < Math.min(NEAR, chunks.size()); i++) {
      if (chunks.get(i).is(ChunkKind.COMMA)) {
        return i > 0 && isInland(reading, chunks.get(i - 1));
      }
    }
    return false;
  }

  private boolean isInland(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> match = cues.at(reading.lower(), chunk.start());
    return match != null && match.value().kind().equals("inland");
  }

  /** "giá xuất khẩu hạt tiêu | Việt Nam | tháng 11": the country's own trade. */
  boolean isOfAll(Reading reading, List<Chunk> chunks, int i) {
    for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
      Chunk chunk = chunks.get(j);
      if (!chunk.kind().isContent()) {
        return false;
      }
      PhraseTable.Match<Cue> match = cues.at(reading.lower(), chunk.start());
      if (match != null && match.value().kind().equals("all")) {
        return true;
      }
    }
    return false;
  }

  /** The sentence tells what a whole country has: "GDP", "xuất khẩu". */
  boolean isOfCountry(Reading reading, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      PhraseTable.Match<Cue> match =
          macros.mayBegin(reading.lower(), chunk.start())
              ? cues.at(reading.lower(), chunk.start())
              : null;
      if (match != null && match.value().note().equals(MACRO)) {
        return true;
      }
    }
    return false;
  }
}
