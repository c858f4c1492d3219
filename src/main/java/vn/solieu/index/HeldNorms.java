package vn.solieu.index;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/** The lengths of one field in the documents of one segment, out of an array. */
final class HeldNorms extends NumericDocValues {
  private final Lengths lengths;
  private int doc = -1;

  /**
   * What is held.
   *
   * @param values of every document, as Lucene's similarity puts a length into a byte
   * @param has the documents that have the field
   */
  record Lengths(byte[] values, FixedBitSet has, int count) {
    static Lengths of(NumericDocValues from, int documents) throws IOException {
      byte[] values = new byte[documents];
      FixedBitSet has = new FixedBitSet(documents);
      int count = 0;
      for (int doc = from.nextDoc(); doc != NO_MORE_DOCS; doc = from.nextDoc()) {
        values[doc] = one(from.longValue());
        has.set(doc);
        count++;
      }
      return new Lengths(values, has, count);
    }

    private static byte one(long value) {
      if (value != (byte) value) {
        throw new IllegalStateException("a length of more than a byte: " + value);
      }
      return (byte) value;
    }
  }

  HeldNorms(Lengths lengths) {
    this.lengths = lengths;
  }

  @Override
  public long longValue() {
    return lengths.values[doc];
  }

  @Override
  public boolean advanceExact(int target) {
    doc = target;
    return lengths.has.get(target);
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) {
    doc = target >= lengths.values.length ? NO_MORE_DOCS : lengths.has.nextSetBit(target);
    return doc;
  }

  @Override
  public long cost() {
    return lengths.count;
  }
}
