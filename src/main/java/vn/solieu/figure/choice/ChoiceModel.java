package vn.solieu.figure.choice;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/**
 * What was learned of good candidates: a weight for every place of {@link Places}. The better of
 * two has the higher sum; the difference is the logarithm of how much likelier it is. Read-only
 * once made.
 */
public final class ChoiceModel {
  /** How many weights there are: a power of two. */
  public static final int PLACES = 1 << 18;

  /** Knows nothing: everything stays as the rules gave it. */
  public static final ChoiceModel NONE = new ChoiceModel(new double[PLACES]);

  private static final int MAGIC = 0x534f4c4e;
  private static final double SCALE = 1024;

  private final short[] weights;
  private final int most;

  /**
   * @param learned one weight a place, kept to 1/1024 between -31 and 31
   */
  public ChoiceModel(double[] learned) {
    weights = new short[PLACES];
    for (int k = 0; k < PLACES; k++) {
      double scaled = Math.rint(learned[k] * SCALE);
      weights[k] = (short) Math.clamp(scaled, Short.MIN_VALUE, Short.MAX_VALUE);
    }
    most = most(weights);
  }

  private ChoiceModel(short[] weights) {
    this.weights = weights;
    most = most(weights);
  }

  private static int most(short[] weights) {
    int most = 0;
    for (short weight : weights) {
      most = Math.max(most, weight);
    }
    return most;
  }

  /** What one place can add at most, in 1/1024. */
  public int most() {
    return most;
  }

  /** The sum of the weights of {@code places}, in 1/1024. */
  public int sum(Places places) {
    int sum = 0;
    int[] all = places.places();
    int size = places.size();
    for (int k = 0; k < size; k++) {
      sum += weights[all[k]];
    }
    return sum;
  }

  /** A likelihood ratio as a difference of sums. */
  public static int lead(double ratio) {
    return (int) Math.round(Math.log(ratio) * SCALE);
  }

  /** The likelihood ratio that a difference of sums is. */
  public static double ratio(int lead) {
    return Math.exp(lead / SCALE);
  }

  /** Writes the file that {@link #read} reads: the same bytes for the same model. */
  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(PLACES);
    for (short weight : weights) {
      out.writeShort(weight);
    }
    out.flush();
  }

  /**
   * Reads a model.
   *
   * @throws BadInput when it is none, or one of another version
   */
  public static ChoiceModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC || in.readInt() != PLACES) {
      throw new BadInput("not a model of choices of this version; train it again");
    }
    short[] weights = new short[PLACES];
    for (int k = 0; k < PLACES; k++) {
      weights[k] = in.readShort();
    }
    return new ChoiceModel(weights);
  }

  /**
   * A shipped one.
   *
   * @param path where it is in the program's data
   */
  public static ChoiceModel shipped(Resources resources, String path) {
    try (InputStream in = resources.open(path)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
