package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Makes one word of nouns that go together: "tỷ lệ | học sinh, sinh viên | có thẻ", "xã, phường".
 */
final class NounListMerger {
  private final PhraseTable<String> nouns;

  NounListMerger(Resources resources) {
    nouns = ClosedWords.load(resources, "together");
  }

  void merge(Reading reading, List<Chunk> chunks) {
    List<Chunk> merged = null;
    int taken = 0;
    for (int i = 1; i < chunks.size(); i++) {
      if (i <= taken || !chunks.get(i).is(ChunkKind.COMMA)) {
        continue;
      }
      int first = i - 1;
      while (first > taken && !isNoun(reading, chunks, first, i)) {
        first = i - first < 2 ? first - 1 : taken;
      }
      int end = isNoun(reading, chunks, first, i) ? end(reading, chunks, i) : i;
      if (end > i) {
        merged = merged == null ? new ArrayList<>(chunks.size()) : merged;
        merged.addAll(chunks.subList(taken, first));
        merged.add(new Chunk(ChunkKind.WORD, chunks.get(first).start(), chunks.get(end - 1).end()));
        taken = end;
      }
    }
    if (merged != null) {
      merged.addAll(chunks.subList(taken, chunks.size()));
      chunks.clear();
      chunks.addAll(merged);
    }
  }

  /** Chunks {@code from} to {@code to} are a noun of the list. */
  private boolean isNoun(Reading reading, List<Chunk> chunks, int from, int to) {
    if (from >= to || chunks.get(from).is(ChunkKind.QUANTITY)) {
      return false;
    }
    PhraseTable.Match<String> noun = nouns.at(reading.lower(), chunks.get(from).start());
    if (noun == null || noun.end() != chunks.get(to - 1).end()) {
      return false;
    }
    return !(noun.value().indexOf(' ') < 0 && isTail(chunks, from));
  }

  /** "cơ | bản, …": the syllable ends another word. */
  private static boolean isTail(List<Chunk> chunks, int i) {
    Chunk before = i > 0 ? chunks.get(i - 1) : chunks.get(i);
    return i > 0 && before.kind().isContent() && !before.is(ChunkKind.EMPTY);
  }

  /**
   * One past the nouns that go on after the comma at chunk {@code comma}; itself when none does.
   */
  private int end(Reading reading, List<Chunk> chunks, int comma) {
    int end = comma;
    while (end + 1 < chunks.size()
        && (chunks.get(end).is(ChunkKind.COMMA) || chunks.get(end).is(ChunkKind.LINK))) {
      PhraseTable.Match<String> noun = nouns.at(reading.lower(), chunks.get(end + 1).start());
      int next = end + 1;
      while (noun != null && next < chunks.size() && chunks.get(next).end() <= noun.end()) {
        next++;
      }
      if (next == end + 1) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
