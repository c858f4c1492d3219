package vn.solieu.text;

/**
 * Finds the best decisions for all gaps of one sentence (Viterbi over two states). Keeps its arrays
 * for the next sentence; not safe from many threads.
 */
final class GapDecoder {
  private static final int NEVER = -1 << 28;

  /** For each token whether it joins the one before it. */
  boolean[] joins = new boolean[128];

  private byte[] back = new byte[256];

  /** Fills {@link #joins} for a sentence whose gaps are scored. */
  void decode(Lattice s, SegmenterModel model) {
    if (joins.length < s.size) {
      joins = new boolean[s.size * 2];
      back = new byte[s.size * 4];
    }
    int stepSplitSplit = model.step(0, 0);
    int stepSplitJoin = model.step(0, 1);
    int stepJoinSplit = model.step(1, 0);
    int stepJoinJoin = model.step(1, 1);
    int split = 0;
    int join = NEVER;
    for (int i = 1; i < s.size(); i++) {
      int score = s.closed[Lattice.PAD + i] ? NEVER : s.scores[Lattice.PAD + i];
      int splitAfterJoin = join + stepJoinSplit;
      int splitAfterSplit = split + stepSplitSplit;
      int joinAfterJoin = join + stepJoinJoin;
      int joinAfterSplit = split + stepSplitJoin;
      back[2 * i] = (byte) (splitAfterJoin > splitAfterSplit ? 1 : 0);
      back[2 * i + 1] = (byte) (joinAfterJoin > joinAfterSplit ? 1 : 0);
      split = Math.max(splitAfterJoin, splitAfterSplit);
      join = Math.max(NEVER, Math.max(joinAfterJoin, joinAfterSplit) + score);
    }
    int state = join > split ? 1 : 0;
    for (int i = s.size() - 1; i >= 1; i--) {
      joins[i] = state == 1;
      state = back[2 * i + state];
    }
  }
}
