package vn.solieu.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Statements;
import vn.solieu.index.StoredFigure;

/**
 * Prepares figures and keeps what it prepared, since drafts ask for the same places again. What it
 * keeps is found by the whole figure, so that one which changed is prepared anew.
 */
final class Preparer {
  private static final int MOST = 20_000;

  private final Statements statements;
  private final Map<StoredFigure, Statement> prepared = new ConcurrentHashMap<>();

  Preparer(Statements statements) {
    this.statements = statements;
  }

  Statement of(StoredFigure figure) {
    Statement known = prepared.get(figure);
    if (known != null) {
      return known;
    }
    Statement fresh = statements.of(figure);
    if (prepared.size() >= MOST) {
      prepared.clear();
    }
    prepared.put(figure, fresh);
    return fresh;
  }
}
