package vn.solieu.check;

import vn.solieu.compare.Statements;
import vn.solieu.figure.Status;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Tells which of two numbers for one thing has replaced the other: "con số đúng là 6.890 tỷ đồng"
 * replaces 8.690, an official number the estimate before it. Reads {@code
 * check/revision-cues.tsv}.
 */
final class Revisions {
  private static final double LARGEST = 0.3;

  private final PhraseTable<String> cues;

  Revisions(Lexicon lexicon) {
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    for (Resources.Row row : lexicon.resources().table("check/revision-cues.tsv")) {
      builder.add(row.cell(0), row.cell(1));
    }
    cues = builder.build();
  }

  /** Whether {@code later} has replaced {@code earlier}. */
  boolean replaces(Pair later, Pair earlier) {
    StoredFigure young = later.found().stored();
    StoredFigure old = earlier.found().stored();
    if (earlier.laterThan(later)) {
      return false;
    }
    boolean same = young.article().equals(old.article());
    if (marked(young, "new") && !marked(young, "old")) {
      return same ? marked(old, "old") : later.laterThan(earlier);
    }
    if (same) {
      return notice(young) && marked(old, "old");
    }
    return later.laterThan(earlier)
        && (notice(young) || firmer(young, old))
        && !marked(young, "old")
        && off(later, earlier) < LARGEST;
  }

  private static double off(Pair a, Pair b) {
    return a.amount() == null || b.amount() == null ? 1 : a.amount().off(b.amount());
  }

  private static boolean firmer(StoredFigure young, StoredFigure old) {
    Status before = old.figure().status();
    return young.figure().status() == Status.ACTUAL
        && (before == Status.ESTIMATE || before == Status.PROVISIONAL);
  }

  private boolean notice(StoredFigure figure) {
    return has(figure.title(), "notice") || has(figure.sentence(), "notice");
  }

  /** Whether the sentence up to the figure says so. */
  private boolean marked(StoredFigure figure, String kind) {
    return has(Statements.before(figure), kind);
  }

  private boolean has(String text, String kind) {
    String folded = PhraseTable.fold(text);
    return cues.all(folded, 0, folded.length()).stream().anyMatch(m -> m.value().equals(kind));
  }
}
