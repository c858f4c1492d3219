package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Keeps the number by which a thing is told from others with its name: "xăng RON | 92 | tăng 300
 * đồng", "nợ nhóm | 3 | tăng gấp đôi".
 */
final class CodeNumberMarker {
  /** Letters of a code: "RON", "IR". */
  private static final int LETTERS = 4;

  private static final int YEAR = 4;

  /** Digits of a class. */
  private static final int CLASS = 1;

  private final PhraseTable<String> classes;

  CodeNumberMarker(Resources resources) {
    classes = ClosedWords.load(resources, "class-noun");
  }

  /** Makes each such number a part of the name before it. */
  void mark(Reading reading, List<Chunk> chunks) {
    for (int i = 1; i < chunks.size(); i++) {
      Chunk number = chunks.get(i);
      if (number.is(ChunkKind.NUMBER)
          && number.start() == chunks.get(i - 1).end() + 1
          && (isCode(reading, chunks.get(i - 1), number)
              || isClass(reading, chunks.get(i - 1), number))) {
        chunks.set(i, number.as(ChunkKind.NAME));
      }
    }
  }

  /** "RON | 92", but no "PCI | 2021". */
  private static boolean isCode(Reading reading, Chunk chunk, Chunk number) {
    int length = chunk.end() - chunk.start();
    String digits = number.span().of(reading.text());
    boolean year = digits.length() == YEAR && (digits.startsWith("19") || digits.startsWith("20"));
    return chunk.is(ChunkKind.NAME)
        && !year
        && length > 1
        && length <= LETTERS
        && Capitals.isAcronym(chunk.span().of(reading.text()));
  }

  private boolean isClass(Reading reading, Chunk chunk, Chunk number) {
    return number.end() - number.start() == CLASS
        && chunk.kind().isContent()
        && classes.endingAt(reading.lower(), chunk.end()) != null;
  }
}
