package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;

/**
 * Makes the numbers and small words beside a time word part of it: "9 | tháng | năm | 2019", "quý |
 * III", "tháng | này".
 */
final class TimeMerger {
  private TimeMerger() {}

  static void merge(Reading reading, List<Chunk> chunks) {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).is(ChunkKind.TIME)) {
        turn(chunks, i - 1);
        turnWhole(reading, chunks, i - 1);
        turnPointer(reading, chunks, i);
        turn(chunks, i + 1);
        turnRange(chunks, i + 2);
      }
    }
  }

  private static void turn(List<Chunk> chunks, int i) {
    if (i < 0 || i >= chunks.size()) {
      return;
    }
    Chunk chunk = chunks.get(i);
    boolean roman = chunk.is(ChunkKind.NAME) && chunk.end() - chunk.start() <= 3;
    if (chunk.is(ChunkKind.NUMBER) || roman) {
      chunks.set(i, chunk.as(ChunkKind.TIME));
    }
  }

  /** "[cả] 5 tháng", "[toàn] vụ". */
  private static void turnWhole(Reading reading, List<Chunk> chunks, int i) {
    int first = i >= 0 && chunks.get(i).is(ChunkKind.TIME) ? i - 1 : i;
    if (first >= 0
        && chunks.get(first).is(ChunkKind.EMPTY)
        && chunks.get(first).says(reading, "cả")) {
      chunks.set(first, chunks.get(first).as(ChunkKind.TIME));
    }
  }

  /** "11 tháng năm [ngoái]", "[qua] bốn tháng" within a clause. */
  private static void turnPointer(Reading reading, List<Chunk> chunks, int i) {
    if (i + 1 < chunks.size() && chunks.get(i + 1).says(reading, "ngoái")) {
      chunks.set(i + 1, chunks.get(i + 1).as(ChunkKind.TIME));
    }
    if (i > 1 && chunks.get(i - 1).says(reading, "qua")) {
      chunks.set(i - 1, chunks.get(i - 1).as(ChunkKind.TIME));
    }
  }

  /** The end of "2016 - 2020" after a time word. */
  private static void turnRange(List<Chunk> chunks, int i) {
    if (i + 1 < chunks.size()
        && chunks.get(i).is(ChunkKind.DASH)
        && chunks.get(i - 1).is(ChunkKind.TIME)
        && chunks.get(i + 1).is(ChunkKind.NUMBER)) {
      chunks.set(i, chunks.get(i).as(ChunkKind.TIME));
      chunks.set(i + 1, chunks.get(i + 1).as(ChunkKind.TIME));
    }
  }
}
