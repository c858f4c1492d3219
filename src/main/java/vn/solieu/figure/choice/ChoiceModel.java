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
  private static final double SCALE = 64;

  private final byte[] weights;

  /**
   * @param learned one weight a place, kept to 1/64 between -2 and 2
   */
  public ChoiceModel(double[] learned) {
    weights = new byte[PLACES];
    for (int k = 0; k < PLACES; k++) {
      double scaled = Math.rint(learned[k] * SCALE);
      weights[k] = (byte) Math.clamp(scaled, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }
  }

  private ChoiceModel(byte[] weights) {
    this.weights = weights;
  }

  /** The sum of the weights of {@code places}, in 1/64. */
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
    out.write(weights);
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
    byte[] weights = new byte[PLACES];
    in.readFully(weights);
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
