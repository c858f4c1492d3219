package vn.solieu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/** Reads figures of one index state; those of ascending document numbers fastest. */
final class FigureReader {
  private final List<LeafReaderContext> leaves;
  private @Nullable BinaryDocValues records;
  private int base;
  private int end;
  private int next;

  FigureReader(IndexReader reader) {
    leaves = reader.leaves();
  }

  /** The figure at a document number. */
  StoredFigure at(int doc) {
    try {
      BinaryDocValues values = values(doc);
      if (values == null || !values.advanceExact(doc - base)) {
        throw new IllegalArgumentException(doc + " is no figure");
      }
      return FigureCodec.figure(values.binaryValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures among the documents of a block. */
  List<StoredFigure> among(int[] docs) {
    List<StoredFigure> figures = new ArrayList<>(docs.length);
    try {
      for (int doc : docs) {
        BinaryDocValues values = values(doc);
        if (values != null && values.advanceExact(doc - base)) {
          figures.add(FigureCodec.figure(values.binaryValue()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return figures;
  }

  /** Doc values only go forward: a step back opens them again. */
  private @Nullable BinaryDocValues values(int doc) throws IOException {
    if (doc < next || doc >= end) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      records = leaf.reader().getBinaryDocValues(Fields.FIGURE_RECORD);
      base = leaf.docBase;
      end = base + leaf.reader().maxDoc();
    }
    next = doc;
    return records;
  }
}
