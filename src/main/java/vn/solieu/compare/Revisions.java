package vn.solieu.compare;

import vn.solieu.figure.timing.Status;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.PartialDate;

/**
 * Tells which of two numbers for one thing has replaced the other: "con số đúng là 6.890 tỷ đồng"
 * replaces 8.690, an official number the estimate before it. Reads {@code
 * compare/revision-cues.tsv}.
 */
public final class Revisions {
  private static final double LARGEST = 0.3;

  private final PhraseTable<String> cues;

  public Revisions(Lexicon lexicon) {
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    for (Resources.Row row : lexicon.resources().table("compare/revision-cues.tsv")) {
      builder.add(row.cell(0), row.cell(1));
    }
    cues = builder.build();
  }

  /**
   * Whether {@code young} has replaced {@code old}, both being of one thing.
   *
   * @param off by what part their numbers differ
   */
  public boolean replaces(StoredFigure young, StoredFigure old, double off) {
    boolean later = later(young, old);
    boolean same = young.article().equals(old.article());
    if (later(old, young)) {
      return false;
    }
    if (marked(young, "new") && !marked(young, "old")) {
      return same ? marked(old, "old") : later;
    }
    if (same) {
      return notice(young) && marked(old, "old") && !marked(young, "old");
    }
    return later && (notice(young) || firmer(young, old)) && !marked(young, "old") && off < LARGEST;
  }

  private static boolean later(StoredFigure a, StoredFigure b) {
    PartialDate first = a.date();
    PartialDate second = b.date();
    return first != null && second != null && first.compareTo(second) > 0;
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
    Folded folded = Folded.of(text);
    return cues.all(folded, 0, folded.length()).stream().anyMatch(m -> m.value().equals(kind));
  }
}
