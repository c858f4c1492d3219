package vn.solieu.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What {@link WordSegmenter} has learned: a table of facts about runs of syllables, a weight for
 * every place of {@link GapFeatures} and one for every pair of neighbouring decisions. Read-only
 * once made.
 */
public final class SegmenterModel {
  private static final int MAGIC = 0x534f4c35;

  private final SyllableFacts known;
  private final short[] weights;

  /** Weights of (split, split), (split, join), (join, split), (join, join). */
  private final int[] steps;

  private final int margin;
  private final GapScorer scorer;

  /**
   * @param weights one a place, {@link GapFeatures#PLACES} in all
   * @param steps weights of two decisions in a row
   * @param margin a score further from 0 stands without {@link ContextFeatures}
   */
  public SegmenterModel(SyllableFacts known, short[] weights, int[] steps, int margin) {
    if (weights.length != GapFeatures.PLACES || steps.length != 4) {
      throw new IllegalArgumentException("weights do not fit the features");
    }
    this.known = known;
    this.weights = weights.clone();
    this.steps = steps.clone();
    this.margin = margin;
    scorer = new GapScorer(this.weights, margin, known);
  }

  GapScorer scorer() {
    return scorer;
  }

  int step(int before, int now) {
    return steps[before * 2 + now];
  }

  /** Writes the file that {@link #read} reads: the same bytes for the same model. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
    out.writeInt(MAGIC);
    for (int step : steps) {
      out.writeInt(step);
    }
    out.writeInt(margin);
    for (short weight : weights) {
      out.writeShort(weight);
    }
    known.write(out);
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @throws BadInput when it is none, or one of another version
   */
  public static SegmenterModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new BadInput("not a segmenter model of this version; train it again");
    }
    int[] steps = new int[4];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = in.readInt();
    }
    int margin = in.readInt();
    short[] weights = new short[GapFeatures.PLACES];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = in.readShort();
    }
    return new SegmenterModel(SyllableFacts.read(in), weights, steps, margin);
  }
}
